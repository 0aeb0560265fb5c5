import { useLingui } from "@lingui/react";
import { Badge } from "../../../ui/status-badge.tsx";
import { templateStatus } from "./template-words.ts";

export function TemplateStatusBadge({ status }: { status: string }) {
  const { i18n } = useLingui();
  const known = templateStatus[status];
  return <Badge tone={known?.tone ?? "neutral"}>{known ? i18n._(known.label) : status}</Badge>;
}
