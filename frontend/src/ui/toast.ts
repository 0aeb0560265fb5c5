import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { notifications } from "@mantine/notifications";
import { Problem } from "../api/problem.ts";

const closable = () => ({ closeButtonProps: { "aria-label": i18n._(msg`Đóng`) } });

export function toastDone(message: string) {
  notifications.show({ message, color: "green.8", autoClose: 5000, ...closable() });
}

/** A refusal that belongs to no field of the page. The server's text is already in the reader's language. */
export function toastProblem(error: unknown, unreachable: string) {
  const message = error instanceof Problem && !error.unreachable ? error.message : unreachable;
  notifications.show({ message, color: "red.8", autoClose: 10_000, ...closable() });
}
