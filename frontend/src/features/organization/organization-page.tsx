import { Trans, useLingui } from "@lingui/react/macro";
import { Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Problem } from "../../api/problem.ts";
import type { Organization } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { levels, organizationTypes, wordFor } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { DayFilter } from "../../ui/day-field.tsx";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { PageQueryView } from "../../ui/states.tsx";
import { AbsentOrganizationPage } from "./absent-organization-page.tsx";
import { CorrectButton } from "./correct-button.tsx";
import styles from "./organization.module.css";
import { OrganizationHistory } from "./organization-history.tsx";
import { organizationQuery } from "./queries.ts";
import { SuperiorFacts } from "./superior-facts.tsx";

type Props = {
  organizationId: string;
  asOf?: string;
  /** What it has to report; given by the app, for that is another room. */
  obligations: (organizationCode: string) => ReactNode;
  /** Whether it reported in time; the same room. */
  punctuality: (organizationCode: string) => ReactNode;
  /** What the regulations ask of it; another room too. */
  duties: ReactNode;
  /** What it did about it, for those who may read that. */
  evidence: (organizationCode: string) => ReactNode;
  /** Who is in charge of this work there, and who acts for it. */
  leaders: ReactNode;
  seats: (organizationCode: string) => ReactNode;
};

export function OrganizationPage({
  organizationId,
  asOf,
  obligations,
  punctuality,
  duties,
  evidence,
  leaders,
  seats,
}: Props) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const locale = useLocale();
  const query = useQuery(organizationQuery(organizationId, asOf));
  if (query.error instanceof Problem && query.error.status === 404)
    return <AbsentOrganizationPage organizationId={organizationId} asOf={asOf} />;
  return (
    <PageQueryView query={query}>
      {(organization: Organization) => (
        <Page
          title={localized(organization.name, organization.nameEn)}
          above={
            <>
              <TextLink to="/organizations" search={{ asOf }}>
                <Trans>Cơ quan, tổ chức</Trans>
              </TextLink>{" "}
              ·{" "}
              <TextLink to="/organizations/tree" search={{ asOf, node: organizationId }}>
                <Trans>Xem trong cây</Trans>
              </TextLink>
            </>
          }
          lead={asOf && <Trans>Tại ngày {formatDay(asOf, locale)}</Trans>}
          actions={
            <Group align="end" gap="sm">
              <DayFilter label={t`Tại ngày`} name="asOf" value={asOf} placeholder={t`Hôm nay`} />
              <CorrectButton organization={organization} asOf={asOf} />
            </Group>
          }
        >
          <div className={styles.stack}>
            <Card>
              <dl className={styles.facts}>
                <Fact name={<Trans>Loại</Trans>}>{wordFor(i18n, organizationTypes, organization.type)}</Fact>
                <Fact name={<Trans>Cấp</Trans>}>{wordFor(i18n, levels, organization.level)}</Fact>
                <Fact name={<Trans>Địa bàn</Trans>}>{organization.area?.name ?? "–"}</Fact>
                <Fact name={<Trans>Trực thuộc</Trans>}>
                  {organization.parent ? (
                    <OrganizationLink organization={organization.parent} asOf={asOf} />
                  ) : (
                    "–"
                  )}
                </Fact>
                <SuperiorFacts superiors={organization.superiors} asOf={asOf} />
                <Fact name={<Trans>Tên viết tắt</Trans>}>{organization.abbreviation || "–"}</Fact>
                <Fact name={<Trans>Mã</Trans>}>{organization.code}</Fact>
              </dl>
            </Card>
            {leaders}
            <section>
              <h2 className={styles.title}>
                <Trans>Báo cáo phải nộp</Trans>
              </h2>
              <Card>{obligations(organization.code)}</Card>
            </section>
            {punctuality(organization.code)}
            <section>
              <h2 className={styles.title}>
                <Trans>Nhiệm vụ</Trans>
              </h2>
              {duties}
            </section>
            {evidence(organization.code)}
            {seats(organization.code)}
            <section>
              <h2 className={styles.title}>
                <Trans>Lịch sử tổ chức</Trans>
              </h2>
              <OrganizationHistory organizationId={organizationId} />
            </section>
          </div>
        </Page>
      )}
    </PageQueryView>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
