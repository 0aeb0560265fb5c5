import { createRootRoute } from "@tanstack/react-router";
import { NotFoundPage } from "../ui/states.tsx";
import { RouteFailure } from "./route-failure.tsx";
import { Shell } from "./shell.tsx";

export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteFailure,
});
