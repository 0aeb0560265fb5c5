import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root-route.ts";

const regulations = createRoute({
  getParentRoute: () => root,
  path: "/regulations",
  component: lazyRouteComponent(() => import("./routes/regulation-routes.tsx"), "RegulationListRoute"),
});
const regulationImport = createRoute({
  getParentRoute: () => root,
  path: "/regulations/import",
  component: lazyRouteComponent(
    () => import("./routes/regulation-import-route.tsx"),
    "RegulationImportRoute",
  ),
});
const regulation = createRoute({
  getParentRoute: () => root,
  path: "/regulations/$code",
  component: lazyRouteComponent(() => import("./routes/regulation-routes.tsx"), "RegulationRoute"),
});
const provision = createRoute({
  getParentRoute: () => root,
  path: "/regulations/$code/$path",
  component: lazyRouteComponent(() => import("./routes/regulation-routes.tsx"), "ProvisionRoute"),
});

/** The regulations, as texts and as drafts to be imported. */
export const regulationRoutes = [regulations, regulationImport, regulation, provision] as const;
