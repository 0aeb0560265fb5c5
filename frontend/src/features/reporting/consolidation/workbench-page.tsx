import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Versioned } from "../../../api/client.ts";
import type { Consolidation, ReportDetail } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { periodLabel } from "../../../i18n/labels.ts";
import { FilterBar, useFilter } from "../../../ui/filters.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { OrganizationName } from "../../../ui/organization-name.tsx";
import { Page } from "../../../ui/page.tsx";
import { PageQueryView } from "../../../ui/states.tsx";
import { ReportStatusBadge } from "../../../ui/status-badge.tsx";
import { draftOf } from "../draft.ts";
import { reportQuery } from "../queries.ts";
import { FigurePanel } from "./figure-panel.tsx";
import { consolidationQuery } from "./queries.ts";
import { SourceChanges } from "./source-changes.tsx";
import { SourceList } from "./source-list.tsx";
import styles from "./workbench.module.css";
import { Workbench } from "./workbench.tsx";

type Props = { reportId: string; period?: string };

/** Where a report is built from others; for those who may not write it, what it was built from. */
export function WorkbenchPage({ reportId, period }: Props) {
  const report = useQuery({
    ...reportQuery(reportId),
    refetchOnWindowFocus: ({ state }) => !state.data?.value.allowedActions.includes("EDIT"),
  });
  const consolidation = useQuery({
    ...consolidationQuery(reportId, period),
    placeholderData: (before: Consolidation | undefined) => before,
  });
  return (
    <PageQueryView query={report}>
      {(known: Versioned<ReportDetail>) => (
        <PageQueryView query={consolidation}>
          {(made: Consolidation) => (
            <Frame report={known.value} consolidation={made}>
              {known.value.allowedActions.includes("EDIT") ? (
                <Workbench key={known.value.status} report={known} consolidation={made} />
              ) : (
                <Reading report={known.value} consolidation={made} />
              )}
            </Frame>
          )}
        </PageQueryView>
      )}
    </PageQueryView>
  );
}

type FrameProps = { report: ReportDetail; consolidation: Consolidation; children: React.ReactNode };

function Frame({ report, consolidation, children }: FrameProps) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const localized = useLocalized();
  const filter = useFilter();
  return (
    <Page
      title={t`Tổng hợp báo cáo`}
      above={
        <TextLink to="/reports/$reportId" params={{ reportId: report.id }}>
          {localized(report.title, report.titleEn)}
        </TextLink>
      }
      lead={<OrganizationName organization={report.organization} />}
      actions={<ReportStatusBadge status={report.status} />}
    >
      {report.allowedActions.includes("EDIT") && consolidation.periods.length > 1 && (
        <FilterBar>
          <Select
            label={t`Báo cáo của kỳ`}
            allowDeselect={false}
            value={consolidation.period?.code ?? null}
            data={consolidation.periods.map(({ code }) => ({ value: code, label: periodLabel(i18n, code) }))}
            onChange={(code) => void filter("period", code)}
          />
        </FilterBar>
      )}
      {children}
    </Page>
  );
}

function Reading({ report, consolidation }: { report: ReportDetail; consolidation: Consolidation }) {
  return (
    <div className={styles.reading}>
      <SourceChanges report={report} sources={consolidation.sources} />
      {consolidation.sources.length === 0 ? (
        <p className={styles.hint}>
          <Trans>Báo cáo này không tổng hợp từ báo cáo nào.</Trans>
        </p>
      ) : (
        <>
          <SourceList consolidation={consolidation} />
          <FigurePanel
            report={report}
            consolidation={consolidation}
            draft={draftOf(report.content, report.template)}
          />
        </>
      )}
    </div>
  );
}
