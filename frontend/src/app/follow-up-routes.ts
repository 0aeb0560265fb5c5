import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pickSearch } from "../lib/search-params.ts";
import { root } from "./root-route.tsx";

const followUp = createRoute({
  getParentRoute: () => root,
  path: "/follow-up",
  validateSearch: pickSearch(["period", "status", "extensionRequested", "cursor"]),
  component: lazyRouteComponent(() => import("./routes/follow-up-route.tsx"), "FollowUpRoute"),
});
const notifications = createRoute({
  getParentRoute: () => root,
  path: "/notifications",
  validateSearch: pickSearch(["unread", "cursor"]),
  component: lazyRouteComponent(() => import("./routes/notification-routes.tsx"), "NotificationRoute"),
});
const notificationPreferences = createRoute({
  getParentRoute: () => root,
  path: "/notifications/preferences",
  component: lazyRouteComponent(() => import("./routes/notification-routes.tsx"), "PreferenceRoute"),
});

/** Who has not reported, and what people are told. */
export const followUpRoutes = [followUp, notifications, notificationPreferences] as const;
