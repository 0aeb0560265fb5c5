import { RouterProvider } from "@tanstack/react-router";
import { router } from "./router.tsx";

/** Everything behind the login; a chunk of its own, so that the way to the login is short. */
export default function Inside() {
  return <RouterProvider router={router} />;
}
