import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pickSearch } from "../lib/search-params.ts";
import { root } from "./root-route.tsx";

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
const oversight = createRoute({
  getParentRoute: () => root,
  path: "/reports/oversight",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./routes/report-list-routes.tsx"), "OversightRoute"),
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
const review = createRoute({
  getParentRoute: () => root,
  path: "/reports/review",
  validateSearch: pickSearch(["period", "q"]),
  component: lazyRouteComponent(() => import("./routes/review-route.tsx"), "ReviewRoute"),
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
const workbench = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId/sources",
  validateSearch: pickSearch(["period"]),
  component: lazyRouteComponent(() => import("./routes/report-routes.tsx"), "WorkbenchRoute"),
});
const diff = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId/versions/$number/diff/$other",
  component: lazyRouteComponent(() => import("./routes/report-routes.tsx"), "DiffRoute"),
});

const templates = createRoute({
  getParentRoute: () => root,
  path: "/templates",
  validateSearch: pickSearch(["code", "status"]),
  component: lazyRouteComponent(() => import("./routes/template-routes.tsx"), "TemplateListRoute"),
});
const template = createRoute({
  getParentRoute: () => root,
  path: "/templates/$templateId",
  component: lazyRouteComponent(() => import("./routes/template-routes.tsx"), "TemplateRoute"),
});
const requirements = createRoute({
  getParentRoute: () => root,
  path: "/requirements",
  validateSearch: pickSearch(["state"]),
  component: lazyRouteComponent(() => import("./routes/requirement-routes.tsx"), "RequirementListRoute"),
});
const newRequirement = createRoute({
  getParentRoute: () => root,
  path: "/requirements/new",
  component: lazyRouteComponent(() => import("./routes/requirement-routes.tsx"), "NewRequirementRoute"),
});
const requirement = createRoute({
  getParentRoute: () => root,
  path: "/requirements/$requirementId",
  component: lazyRouteComponent(() => import("./routes/requirement-routes.tsx"), "RequirementRoute"),
});
const trends = createRoute({
  getParentRoute: () => root,
  path: "/statistics/indicators",
  validateSearch: pickSearch(["template", "indicator", "by", "from", "to", "scope", "view"]),
  component: lazyRouteComponent(() => import("./routes/trend-route.tsx"), "TrendRoute"),
});
const topics = createRoute({
  getParentRoute: () => root,
  path: "/statistics/topics",
  validateSearch: pickSearch(["template", "group", "from", "to", "scope"]),
  component: lazyRouteComponent(() => import("./routes/trend-route.tsx"), "TopicRoute"),
});
const punctuality = createRoute({
  getParentRoute: () => root,
  path: "/statistics/punctuality",
  validateSearch: pickSearch(["by", "from", "to", "level", "type", "area"]),
  component: lazyRouteComponent(() => import("./routes/punctuality-route.tsx"), "PunctualityRoute"),
});

/** Reports, their forms and what can be known from them. */
export const reportingRoutes = [
  inbox,
  copies,
  oversight,
  outbox,
  drafts,
  review,
  report,
  version,
  workbench,
  diff,
  templates,
  template,
  requirements,
  newRequirement,
  requirement,
  trends,
  topics,
  punctuality,
] as const;
