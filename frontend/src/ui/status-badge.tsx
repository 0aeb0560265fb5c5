import { useLingui } from "@lingui/react";
import {
  dueText,
  evidenceStates,
  obligationStatus,
  reportStatus,
  secrecies,
  type Tone,
  termStates,
} from "../i18n/labels.ts";
import styles from "./status-badge.module.css";

export function Badge({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}

export function ReportStatusBadge({ status }: { status: string }) {
  const { i18n } = useLingui();
  const known = reportStatus[status];
  return <Badge tone={known?.tone ?? "neutral"}>{known ? i18n._(known.label) : status}</Badge>;
}

export function SecrecyBadge({ secrecy }: { secrecy: string }) {
  const { i18n } = useLingui();
  const known = secrecies[secrecy];
  return <Badge tone="danger">{known ? i18n._(known) : secrecy}</Badge>;
}

export function ObligationStatusBadge({ status }: { status: string }) {
  const { i18n } = useLingui();
  const known = obligationStatus[status];
  return <Badge tone={known?.tone ?? "neutral"}>{known ? i18n._(known.label) : status}</Badge>;
}

export function TermStateBadge({ state }: { state: string }) {
  const { i18n } = useLingui();
  const known = termStates[state];
  return <Badge tone={known?.tone ?? "neutral"}>{known ? i18n._(known.label) : state}</Badge>;
}

export function EvidenceBadge({ state }: { state: string }) {
  const { i18n } = useLingui();
  const known = evidenceStates[state];
  return <Badge tone={known?.tone ?? "neutral"}>{known ? i18n._(known.label) : state}</Badge>;
}

/** "Còn 4 ngày" or "Quá hạn 2 ngày", coloured by urgency and never by colour alone. */
export function DueText({ dueOn, today }: { dueOn: string; today: string }) {
  const { i18n } = useLingui();
  const { text, tone } = dueText(i18n, dueOn, today);
  return <span className={`${styles.text} ${styles[tone]}`}>{text}</span>;
}
