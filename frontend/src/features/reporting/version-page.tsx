import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { formatMoment } from "../../lib/day.ts";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { NotFoundPage, PageQueryView } from "../../ui/states.tsx";
import { AttachmentsToRead } from "./attachment-list.tsx";
import { reportQuery, versionsQuery } from "./queries.ts";
import { ReportReading } from "./report-reading.tsx";

/** One submission exactly as it was sent. */
export function VersionPage({ reportId, number }: { reportId: string; number: number }) {
  const { t } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const report = useQuery(reportQuery(reportId));
  const versions = useQuery(versionsQuery(reportId));
  return (
    <PageQueryView query={report}>
      {({ value }) => (
        <PageQueryView query={versions}>
          {({ items }) => {
            const version = items.find((item) => item.number === number);
            if (!version) return <NotFoundPage />;
            const by = version.submittedBy.displayName;
            const signer = version.signature.by.displayName;
            const title = localized(value.title, value.titleEn);
            const at = formatMoment(version.submittedAt, locale);
            return (
              <Page
                title={t`${title}, bản gửi lần ${number}`}
                above={
                  <TextLink to="/reports/$reportId" params={{ reportId }}>
                    <Trans>Về báo cáo</Trans>
                  </TextLink>
                }
                lead={
                  <Trans>
                    Số {version.documentNumber} · {signer} ký · {by} gửi lúc {at}
                  </Trans>
                }
              >
                <ReportReading template={value.template} content={version.content} />
                <AttachmentsToRead reportId={reportId} attachments={version.attachments} />
              </Page>
            );
          }}
        </PageQueryView>
      )}
    </PageQueryView>
  );
}
