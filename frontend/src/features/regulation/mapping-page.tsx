import { Trans, useLingui } from "@lingui/react/macro";
import { Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Provision, RegulationDetail } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { PageQueryView } from "../../ui/states.tsx";
import { ProvisionMapping } from "./provision-mapping.tsx";
import { inOrder, isMapped, isRead } from "./provision-tree.ts";
import { provisionsQuery, regulationQuery } from "./queries.ts";
import styles from "./regulation.module.css";

/** Clause by clause: those first of which nobody has said yet what they ask. */
export function MappingPage({ code }: { code: string }) {
  const regulation = useQuery(regulationQuery(code));
  const provisions = useQuery(provisionsQuery(code));
  return (
    <PageQueryView query={regulation}>
      {(value: RegulationDetail) => (
        <PageQueryView query={provisions}>
          {({ items }) => <Mapping regulation={value} provisions={inOrder(items)} />}
        </PageQueryView>
      )}
    </PageQueryView>
  );
}

type Props = { regulation: RegulationDetail; provisions: Provision[] };

function Mapping({ regulation, provisions }: Props) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const { code } = regulation;
  const read = provisions.filter(isRead);
  const rows = [...provisions.filter((provision) => !isRead(provision)), ...read];
  const columns: Column<Provision>[] = [
    {
      key: "clause",
      header: t`Điều khoản`,
      lead: true,
      cell: ({ path, heading, headingEn }) => (
        <TextLink to="/regulations/$code/$path" params={{ code, path }} inherit>
          {[provisionLabel(i18n, path), localized(heading, headingEn)].filter(Boolean).join(". ")}
        </TextLink>
      ),
    },
    {
      key: "asks",
      header: t`Nhiệm vụ`,
      cell: (provision) => <Asks provision={provision} />,
    },
    {
      key: "do",
      header: t`Thao tác`,
      cell: (provision) => <ProvisionMapping code={code} provision={provision} />,
    },
  ];
  return (
    <Page
      title={t`Nhiệm vụ theo điều khoản`}
      above={
        <TextLink to="/regulations/$code" params={{ code }}>
          {localized(regulation.title, regulation.titleEn)}
        </TextLink>
      }
      lead={
        <Trans>
          {read.length}/{provisions.length} điều khoản đã có nhiệm vụ hoặc được đánh dấu không giao việc
        </Trans>
      }
    >
      <Progress
        mb="md"
        color="green.8"
        aria-label={t`Tiến độ`}
        value={provisions.length === 0 ? 0 : (100 * read.length) / provisions.length}
      />
      <Card>
        <DataTable
          caption={t`Nhiệm vụ theo điều khoản`}
          columns={columns}
          rows={rows}
          rowKey={({ path }) => path}
        />
      </Card>
    </Page>
  );
}

function Asks({ provision }: { provision: Provision }) {
  const localized = useLocalized();
  if (provision.asksNothing) return <Trans>Không giao việc</Trans>;
  if (!isMapped(provision))
    return (
      <strong>
        <Trans>Chưa có</Trans>
      </strong>
    );
  return (
    <ul className={styles.others}>
      {provision.duties
        .filter(({ state }) => state !== "ENDED")
        .map(({ id, title, titleEn }) => (
          <li key={id}>{localized(title, titleEn)}</li>
        ))}
    </ul>
  );
}
