import { notifications } from "@mantine/notifications";
import { Problem } from "../api/problem.ts";

export function toastDone(message: string) {
  notifications.show({ message, color: "green.8", autoClose: 5000 });
}

/** A refusal that belongs to no field of the page. The server's text is already in the reader's language. */
export function toastProblem(error: unknown, unreachable: string) {
  const message = error instanceof Problem && !error.unreachable ? error.message : unreachable;
  notifications.show({ message, color: "red.8", autoClose: 10_000 });
}
