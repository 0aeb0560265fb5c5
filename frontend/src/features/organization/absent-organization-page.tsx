import { Trans, useLingui } from "@lingui/react/macro";
import { Alert } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useConfiguration } from "../../api/configuration.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { formatDay } from "../../lib/day.ts";
import { DayFilter } from "../../ui/day-field.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { PageQueryView } from "../../ui/states.tsx";
import styles from "./organization.module.css";
import { OrganizationHistory } from "./organization-history.tsx";
import { historyQuery } from "./queries.ts";

type Props = { organizationId: string; asOf?: string };

/** An organization that doesn't stand on the day asked for: what it was, what followed, and a day on which it stood. */
export function AbsentOrganizationPage({ organizationId, asOf }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const { today } = useConfiguration();
  const query = useQuery(historyQuery(organizationId));
  const asked = formatDay(asOf ?? today, locale);
  return (
    <PageQueryView query={query}>
      {({ versions }) => {
        const last = versions[0];
        const stood = last?.validTo ?? last?.validFrom ?? undefined;
        return (
          <Page
            title={localized(last?.name, last?.nameEn)}
            above={
              <TextLink to="/organizations" search={{ asOf }}>
                <Trans>Cơ quan, tổ chức</Trans>
              </TextLink>
            }
            actions={<DayFilter label={t`Tại ngày`} name="asOf" value={asOf} placeholder={t`Hôm nay`} />}
          >
            <div className={styles.stack}>
              <Alert color="yellow" role="status">
                <p className={styles.plain}>
                  <Trans>Ngày {asked} cơ quan này chưa có hoặc không còn.</Trans>
                </p>
                {stood && (
                  <TextLink
                    to="/organizations/$organizationId"
                    params={{ organizationId }}
                    search={{ asOf: stood }}
                    inherit
                  >
                    <Trans>Xem tại ngày {formatDay(stood, locale)}</Trans>
                  </TextLink>
                )}
              </Alert>
              <section>
                <h2 className={styles.title}>
                  <Trans>Lịch sử tổ chức</Trans>
                </h2>
                <OrganizationHistory organizationId={organizationId} />
              </section>
            </div>
          </Page>
        );
      }}
    </PageQueryView>
  );
}
