import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import type { Consolidation, SourceCandidate } from "../../../api/types.ts";
import { useLocale, useLocalized } from "../../../i18n/i18n.ts";
import { formatDay } from "../../../lib/day.ts";
import { TextLink } from "../../../ui/link.tsx";
import { OrganizationName } from "../../../ui/organization-name.tsx";
import { Card } from "../../../ui/page.tsx";
import { ObligationStatusBadge } from "../../../ui/status-badge.tsx";
import { ChosenSources } from "./chosen-sources.tsx";
import type { Choice } from "./queries.ts";
import styles from "./workbench.module.css";

type Props = {
  consolidation: Consolidation;
  busy?: boolean;
  /** Absent for those who may not choose. True when it was done. */
  onChoose?: (choice: Choice) => Promise<boolean>;
};

/** Who has sent, to be chosen as sources, and who is missing. */
export function SourceList({ consolidation, busy, onChoose }: Props) {
  const { t } = useLingui();
  const { candidates, sources } = consolidation;
  const [ticked, setTicked] = useState<Record<string, boolean>>({});
  const usable = candidates.filter((c) => c.usable && c.reportId);
  const missing = candidates.filter((c) => !c.usable);
  const wanted = (c: SourceCandidate) => ticked[c.reportId as string] ?? c.chosen;
  const ids = (list: SourceCandidate[]) => list.map((c) => c.reportId as string);
  const choice: Choice = {
    add: ids(usable.filter((c) => wanted(c) && !c.chosen)),
    remove: ids(usable.filter((c) => !wanted(c) && c.chosen)),
  };
  const changes = choice.add.length + choice.remove.length;
  const all = usable.length > 0 && usable.every(wanted);
  if (!onChoose) return <ChosenSources sources={sources} />;
  const shown = new Set(ids(usable));
  return (
    <section className={styles.column} aria-label={t`Nguồn`}>
      <Card className={styles.panel}>
        <h2 className={styles.title}>
          <Trans>
            Đã nhận {usable.length}/{candidates.length}
          </Trans>
        </h2>
        {usable.length === 0 ? (
          <p className={styles.hint}>
            <Trans>Chưa có báo cáo nào của kỳ này chọn làm nguồn được.</Trans>
          </p>
        ) : (
          <>
            <Checkbox
              label={t`Chọn tất cả`}
              checked={all}
              onChange={() => setTicked(Object.fromEntries(ids(usable).map((id) => [id, !all])))}
            />
            <ul className={styles.rows} aria-label={t`Báo cáo đã nhận`}>
              {usable.map((c) => (
                <li key={c.obligationId}>
                  <Checkbox
                    checked={wanted(c)}
                    onChange={(event) =>
                      setTicked({ ...ticked, [c.reportId as string]: event.currentTarget.checked })
                    }
                    label={<OrganizationName organization={c.organization} />}
                    description={<Kind candidate={c} />}
                  />
                </li>
              ))}
            </ul>
            <Button
              fullWidth
              disabled={changes === 0}
              loading={busy}
              onClick={async () => {
                if (await onChoose(choice)) setTicked({});
              }}
            >
              <Trans>Cập nhật nguồn</Trans>
            </Button>
          </>
        )}
      </Card>
      {missing.length > 0 && (
        <Card className={styles.panel}>
          <h2 className={styles.title}>
            <Plural value={missing.length} other="# báo cáo chưa có" />
          </h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, so the keyboard must reach it */}
          <ul className={styles.rows} aria-label={t`Báo cáo chưa có`} tabIndex={0}>
            {missing.map((c) => (
              <Missing key={c.obligationId} candidate={c} />
            ))}
          </ul>
        </Card>
      )}
      <ChosenSources
        sources={sources.filter(({ id }) => !shown.has(id))}
        title={t`Nguồn khác đang dùng`}
        onRemove={(id) => void onChoose({ add: [], remove: [id] })}
      />
    </section>
  );
}

function Kind({ candidate }: { candidate: SourceCandidate }) {
  const localized = useLocalized();
  return (
    <>
      {candidate.documentNumber} · {localized(candidate.requirement.title, candidate.requirement.titleEn)}
    </>
  );
}

function Missing({ candidate }: { candidate: SourceCandidate }) {
  const locale = useLocale();
  return (
    <li>
      <div className={styles.who}>
        {candidate.reportId ? (
          <TextLink to="/reports/$reportId" params={{ reportId: candidate.reportId }} inherit>
            <OrganizationName organization={candidate.organization} />
          </TextLink>
        ) : (
          <OrganizationName organization={candidate.organization} />
        )}
      </div>
      <div className={styles.small}>
        <ObligationStatusBadge status={candidate.status} />{" "}
        <Trans>hạn {formatDay(candidate.dueOn, locale)}</Trans>
      </div>
    </li>
  );
}
