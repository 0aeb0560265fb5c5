import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseSearch, pickSearch, stringifySearch } from "../lib/search-params.ts";
import { followUpRoutes } from "./follow-up-routes.ts";
import { regulationRoutes } from "./regulation-routes.ts";
import { root } from "./root-route.ts";
import { RouteFailure } from "./route-failure.tsx";

const work = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./routes/work-route.tsx"), "WorkRoute"),
});

const reportSearch = pickSearch(["period", "status", "q", "cursor"]);

const inbox = createRoute({
  getParentRoute: () => root,
  path: "/reports/inbox",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "InboxRoute"),
});
const copies = createRoute({
  getParentRoute: () => root,
  path: "/reports/copies",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "CopiesRoute"),
});
const outbox = createRoute({
  getParentRoute: () => root,
  path: "/reports/outbox",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "OutboxRoute"),
});
const drafts = createRoute({
  getParentRoute: () => root,
  path: "/reports/drafts",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "DraftsRoute"),
});
const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId",
  component: lazyRouteComponent(() => import("./routes/report-routes.tsx"), "ReportRoute"),
});
const version = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId/versions/$number",
  component: lazyRouteComponent(() => import("./routes/report-routes.tsx"), "VersionRoute"),
});

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

const mapping = createRoute({
  getParentRoute: () => root,
  path: "/regulations/$code/mapping",
  component: lazyRouteComponent(() => import("./routes/regulation-routes.tsx"), "MappingRoute"),
});

const missingLeaders = createRoute({
  getParentRoute: () => root,
  path: "/leaders/missing",
  validateSearch: pickSearch(["q", "level", "type", "area", "asOf", "cursor"]),
  component: lazyRouteComponent(() => import("./routes/leader-route.tsx"), "MissingLeadersRoute"),
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
    inbox,
    copies,
    outbox,
    drafts,
    report,
    version,
    ...followUpRoutes,
    ...regulationRoutes,
    organizations,
    organizationTree,
    organizationImport,
    organization,
    mapping,
    missingLeaders,
    reorganizations,
    reorganizationPlan,
    reorganization,
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
