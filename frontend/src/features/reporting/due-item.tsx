import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useConfiguration } from "../../api/configuration.ts";
import { Problem } from "../../api/problem.ts";
import type { Obligation } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { periodLabel } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { DueText, ObligationStatusBadge } from "../../ui/status-badge.tsx";
import { toastProblem } from "../../ui/toast.ts";
import { FollowUpDialog } from "./follow-up-dialog.tsx";
import { useDraftReport } from "./queries.ts";
import { Recipients } from "./recipients.tsx";
import styles from "./work.module.css";

/** One report that is owed: what, why, when, to whom, and the one thing to do about it. */
export function DueItem({ obligation }: { obligation: Obligation }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const { today } = useConfiguration();
  return (
    <li className={styles.item}>
      <div>
        <h3 className={styles.name}>
          {localized(obligation.requirement.title, obligation.requirement.titleEn)}
          <ObligationStatusBadge status={obligation.status} />
        </h3>
        <div className={styles.meta}>
          <span>{periodLabel(i18n, obligation.period.code)}</span>
          <Recipients recipients={[obligation.recipient]} copies={obligation.copies} />
          <ClauseChip provision={obligation.provision} />
        </div>
      </div>
      <div className={styles.due}>
        <span className={styles.dueDay}>
          <Trans>Hạn {formatDay(obligation.dueOn, locale)}</Trans>
        </span>
        <DueText dueOn={obligation.dueOn} today={today} />
        <ExtensionState obligation={obligation} />
      </div>
      <DraftAction obligation={obligation} />
    </li>
  );
}

/** Whether the day was put off, or somebody asked for it; and the way to ask. */
function ExtensionState({ obligation }: { obligation: Obligation }) {
  const { t } = useMacro();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const { originalDueOn, extensionRequest, allowedActions } = obligation;
  return (
    <>
      {originalDueOn && (
        <span className={styles.dueDay}>{t`gia hạn từ ${formatDay(originalDueOn, locale)}`}</span>
      )}
      {extensionRequest && (
        <span className={styles.dueDay}>
          {t`đã đề nghị đến ${formatDay(extensionRequest.until, locale)}`}
        </span>
      )}
      {allowedActions.includes("REQUEST_EXTENSION") && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t`Đề nghị gia hạn: ${obligation.requirement.title}, ${obligation.period.code}`}
          onClick={() => setAsking(true)}
        >
          <Trans>Đề nghị gia hạn</Trans>
        </Button>
      )}
      {asking && (
        <FollowUpDialog obligation={obligation} verb="REQUEST_EXTENSION" onClose={() => setAsking(false)} />
      )}
    </>
  );
}

function DraftAction({ obligation }: { obligation: Obligation }) {
  const { t } = useMacro();
  const navigate = useNavigate();
  const draft = useDraftReport();
  const open = (reportId: string) => navigate({ to: "/reports/$reportId", params: { reportId } });
  if (obligation.reportId) {
    return (
      <ButtonLink to="/reports/$reportId" params={{ reportId: obligation.reportId }} variant="default">
        <Trans>Tiếp tục</Trans>
      </ButtonLink>
    );
  }
  if (!obligation.allowedActions.includes("DRAFT")) return null;
  return (
    <Button
      // What isn't due yet may be written ahead, but isn't what the eye should find first.
      variant={obligation.status === "UPCOMING" ? "default" : "filled"}
      loading={draft.isPending}
      // The item may have moved to another list by the time the answer is here, so nothing may hang on its being shown.
      onClick={async () => {
        try {
          const { value } = await draft.mutateAsync(obligation.id);
          void open(value.id);
        } catch (error) {
          // A colleague was quicker: go on with the report that is there.
          const there = error instanceof Problem ? error.params.reportId : undefined;
          if (typeof there === "string") void open(there);
          else toastProblem(error, t`Chưa tạo được báo cáo vì mất kết nối. Hãy thử lại.`);
        }
      }}
    >
      <Trans>Viết báo cáo</Trans>
    </Button>
  );
}
