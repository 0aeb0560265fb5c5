import { Trans } from "@lingui/react/macro";
import type { OrganizationRef } from "../../api/types.ts";
import { OrganizationName } from "../../ui/organization-name.tsx";

type Props = { recipients: OrganizationRef[]; copies: OrganizationRef[] };

export function Names({ of }: { of: OrganizationRef[] }) {
  return of.map((organization, index) => (
    <span key={organization.id}>
      {index > 0 && ", "}
      <OrganizationName organization={organization} />
    </span>
  ));
}

export function Recipients({ recipients, copies }: Props) {
  return (
    <>
      <span>
        <Trans>
          Gửi: <Names of={recipients} />
        </Trans>
      </span>
      {copies.length > 0 && (
        <span>
          <Trans>Đồng gửi:</Trans> <Names of={copies} />
        </span>
      )}
    </>
  );
}
