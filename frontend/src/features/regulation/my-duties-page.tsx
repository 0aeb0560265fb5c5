import { Trans, useLingui } from "@lingui/react/macro";
import { useMe } from "../../api/me.ts";
import { ButtonLink } from "../../ui/link.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { DutiesOf } from "./duties-of.tsx";
import type { DutyFilter } from "./queries.ts";

/** What the organization that the person acts for must do, and by which clause. */
export function MyDutiesPage({ filter }: { filter: DutyFilter }) {
  const { t } = useLingui();
  const { actingFor } = useMe();
  return (
    <Page
      title={t`Nhiệm vụ của cơ quan tôi`}
      lead={actingFor && <OrganizationLink organization={actingFor} />}
      actions={
        actingFor && (
          <ButtonLink to="/duties/evidence">
            <Trans>Kết quả thực hiện trong năm</Trans>
          </ButtonLink>
        )
      }
    >
      {actingFor ? (
        <DutiesOf organizationId={actingFor.id} filter={filter} />
      ) : (
        <Card>
          <Empty title={t`Bạn chưa thay mặt cơ quan nào`} />
        </Card>
      )}
    </Page>
  );
}
