import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Section } from "../../ui/page.tsx";
import { QueryView } from "../../ui/states.tsx";
import { PunctualityFacts } from "./punctuality-facts.tsx";
import { PunctualityTable } from "./punctuality-table.tsx";
import { punctualityQuery } from "./queries.ts";

/** Whether an organization reported in time over the last twelve months; nothing where the reader sees none of it. */
export function PunctualityOf({ organizationCode }: { organizationCode: string }) {
  const { t } = useLingui();
  const query = useQuery(punctualityQuery({ organization: organizationCode, by: "organization" }));
  return (
    <QueryView query={query}>
      {(data) =>
        data.items.length > 0 && (
          <Section title={t`Nộp báo cáo đúng hạn, 12 tháng gần nhất`}>
            <PunctualityFacts counts={data.total} />
            <PunctualityTable
              caption={t`Nộp báo cáo đúng hạn theo tháng`}
              head={t`Báo cáo`}
              data={data}
              rows={data.items}
              name={() => <Trans>Báo cáo tháng</Trans>}
              rowKey={() => organizationCode}
            />
          </Section>
        )
      }
    </QueryView>
  );
}
