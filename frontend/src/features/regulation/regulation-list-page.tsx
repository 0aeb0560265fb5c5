import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useMe } from "../../api/me.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { formatDay } from "../../lib/day.ts";
import { ButtonLink, TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, QueryView } from "../../ui/states.tsx";
import { regulationsQuery } from "./queries.ts";
import styles from "./regulation.module.css";

export function RegulationListPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const me = useMe();
  const query = useQuery(regulationsQuery);
  return (
    <Page
      title={t`Quy chế`}
      lead={<Trans>Văn bản làm căn cứ cho nhiệm vụ và chế độ báo cáo.</Trans>}
      actions={
        me.allowedActions.includes("IMPORT_REGULATION") && (
          <ButtonLink to="/regulations/import">
            <Trans>Nhập từ văn bản</Trans>
          </ButtonLink>
        )
      }
    >
      <Card>
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Chưa có quy chế nào`} />
            ) : (
              <ul className={styles.list}>
                {items.map((regulation) => (
                  <li key={regulation.code}>
                    <TextLink to="/regulations/$code" params={{ code: regulation.code }} fw={600}>
                      {localized(regulation.title, regulation.titleEn)}
                    </TextLink>
                    <div className={styles.meta}>
                      {regulation.number && (
                        <span>
                          <Trans>Số {regulation.number}</Trans>
                        </span>
                      )}
                      {regulation.issuedBy && <OrganizationName organization={regulation.issuedBy} />}
                      {regulation.effectiveFrom && (
                        <span>
                          <Trans>Hiệu lực từ {formatDay(regulation.effectiveFrom, locale)}</Trans>
                        </span>
                      )}
                      {regulation.effectiveTo && (
                        <span>
                          <Trans>đến {formatDay(regulation.effectiveTo, locale)}</Trans>
                        </span>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Card>
    </Page>
  );
}
