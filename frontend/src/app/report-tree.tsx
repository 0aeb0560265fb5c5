import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pickSearch } from "../lib/search-params.ts";
import { root } from "./root-route.tsx";

const reportSearch = pickSearch(["period", "status", "q", "cursor"]);

export const inbox = createRoute({
  getParentRoute: () => root,
  path: "/reports/inbox",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "InboxRoute"),
});

export const copies = createRoute({
  getParentRoute: () => root,
  path: "/reports/copies",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "CopiesRoute"),
});

export const outbox = createRoute({
  getParentRoute: () => root,
  path: "/reports/outbox",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "OutboxRoute"),
});

export const drafts = createRoute({
  getParentRoute: () => root,
  path: "/reports/drafts",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "DraftsRoute"),
});

export const review = createRoute({
  getParentRoute: () => root,
  path: "/reports/review",
  validateSearch: pickSearch(["period", "q"]),
  component: lazyRouteComponent(() => import("./routes/review-route.tsx"), "ReviewRoute"),
});

export const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId",
  component: lazyRouteComponent(() => import("./routes/report-routes.tsx"), "ReportRoute"),
});

export const version = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId/versions/$number",
  component: lazyRouteComponent(() => import("./routes/report-routes.tsx"), "VersionRoute"),
});

export const diff = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId/versions/$number/diff/$other",
  component: lazyRouteComponent(() => import("./routes/report-routes.tsx"), "DiffRoute"),
});
