import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseSearch, pickSearch, stringifySearch } from "../lib/search-params.ts";
import { followUpRoutes } from "./follow-up-routes.ts";
import { registerRoutes } from "./register-routes.tsx";
import { reportingRoutes } from "./reporting-routes.ts";
import { root } from "./root-route.tsx";
import { RouteFailure } from "./route-failure.tsx";

const work = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./routes/work-route.tsx"), "WorkRoute"),
});

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
const mapping = createRoute({
  getParentRoute: () => root,
  path: "/regulations/$code/mapping",
  component: lazyRouteComponent(() => import("./routes/regulation-routes.tsx"), "MappingRoute"),
});
const provision = createRoute({
  getParentRoute: () => root,
  path: "/regulations/$code/$path",
  component: lazyRouteComponent(() => import("./routes/regulation-routes.tsx"), "ProvisionRoute"),
});

const missingLeaders = createRoute({
  getParentRoute: () => root,
  path: "/leaders/missing",
  validateSearch: pickSearch(["q", "level", "type", "area", "asOf", "cursor"]),
  component: lazyRouteComponent(() => import("./routes/leader-route.tsx"), "MissingLeadersRoute"),
});

const seats = createRoute({
  getParentRoute: () => root,
  path: "/seats",
  validateSearch: pickSearch(["q", "organization", "person", "role", "active", "asOf", "cursor"]),
  component: lazyRouteComponent(() => import("./routes/seat-route.tsx"), "SeatRoute"),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: "/calendar",
  validateSearch: pickSearch(["year"]),
  component: lazyRouteComponent(() => import("./routes/calendar-route.tsx"), "CalendarRoute"),
});

const duties = createRoute({
  getParentRoute: () => root,
  path: "/duties",
  validateSearch: pickSearch(["asOf", "kind", "cadence"]),
  component: lazyRouteComponent(() => import("./routes/regulation-routes.tsx"), "MyDutiesRoute"),
});

const ownEvidence = createRoute({
  getParentRoute: () => root,
  path: "/duties/evidence",
  validateSearch: pickSearch(["year", "state"]),
  component: lazyRouteComponent(() => import("./routes/evidence-routes.tsx"), "OwnEvidenceRoute"),
});
const evidence = createRoute({
  getParentRoute: () => root,
  path: "/evidence",
  validateSearch: pickSearch(["year", "status", "duty", "level", "area", "cursor"]),
  component: lazyRouteComponent(() => import("./routes/evidence-routes.tsx"), "EvidenceOverviewRoute"),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  validateSearch: pickSearch(["subject", "actor", "from", "to", "cursor"]),
  component: lazyRouteComponent(() => import("./routes/audit-route.tsx"), "AuditRoute"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    work,
    ...reportingRoutes,
    ...followUpRoutes,
    regulations,
    regulationImport,
    regulation,
    mapping,
    provision,
    missingLeaders,
    ...registerRoutes,
    seats,
    calendar,
    duties,
    ownEvidence,
    evidence,
    audit,
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: RouteFailure,
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
