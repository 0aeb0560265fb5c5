import { Trans, useLingui } from "@lingui/react/macro";
import { useMe } from "../../api/me.ts";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { EvidenceOf, type EvidenceOfFilter, type Known } from "./evidence-of.tsx";

type Props = { filter: EvidenceOfFilter; known: (organizationCode: string) => Known };

/** What the organization that the person acts for did about its duties in a year. */
export function OwnEvidencePage({ filter, known }: Props) {
  const { t } = useLingui();
  const { actingFor } = useMe();
  return (
    <Page
      title={t`Kết quả thực hiện trong năm`}
      above={
        <TextLink to="/duties">
          <Trans>Nhiệm vụ của cơ quan tôi</Trans>
        </TextLink>
      }
      lead={actingFor && <OrganizationLink organization={actingFor} />}
    >
      {actingFor ? (
        <EvidenceOf organizationId={actingFor.id} filter={filter} known={known(actingFor.code)} />
      ) : (
        <Card>
          <Empty title={t`Bạn chưa thay mặt cơ quan nào`} />
        </Card>
      )}
    </Page>
  );
}
