import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pickSearch } from "../lib/search-params.ts";
import { root } from "./root-route.tsx";

const organizations = createRoute({
  getParentRoute: () => root,
  path: "/organizations",
  validateSearch: pickSearch(["q", "level", "type", "asOf", "cursor"]),
  component: lazyRouteComponent(() => import("./routes/organization-routes.tsx"), "OrganizationListRoute"),
});

const organizationTree = createRoute({
  getParentRoute: () => root,
  path: "/organizations/tree",
  validateSearch: pickSearch(["tree", "asOf", "q", "node"]),
  component: lazyRouteComponent(
    () => import("./routes/organization-tree-route.tsx"),
    "OrganizationTreeRoute",
  ),
});

const organizationImport = createRoute({
  getParentRoute: () => root,
  path: "/organizations/import",
  component: lazyRouteComponent(
    () => import("./routes/organization-import-route.tsx"),
    "OrganizationImportRoute",
  ),
});

const organization = createRoute({
  getParentRoute: () => root,
  path: "/organizations/$organizationId",
  validateSearch: pickSearch(["asOf", "kind", "cadence", "year", "state"]),
  component: lazyRouteComponent(() => import("./routes/organization-routes.tsx"), "OrganizationRoute"),
});

const reorganizations = createRoute({
  getParentRoute: () => root,
  path: "/reorganizations",
  validateSearch: pickSearch(["status", "cursor"]),
  component: lazyRouteComponent(
    () => import("./routes/reorganization-routes.tsx"),
    "ReorganizationListRoute",
  ),
});

const reorganizationPlan = createRoute({
  getParentRoute: () => root,
  path: "/reorganizations/new",
  validateSearch: pickSearch(["part"]),
  component: lazyRouteComponent(() => import("./routes/reorganization-routes.tsx"), "PlanRoute"),
});

const reorganization = createRoute({
  getParentRoute: () => root,
  path: "/reorganizations/$reorganizationId",
  component: lazyRouteComponent(() => import("./routes/reorganization-routes.tsx"), "ReorganizationRoute"),
});

/** Bodies, as a list, a tree and one by one, and the plans that reorganize them. */
export const registerRoutes = [
  organizations,
  organizationTree,
  organizationImport,
  organization,
  reorganizations,
  reorganizationPlan,
  reorganization,
] as const;
