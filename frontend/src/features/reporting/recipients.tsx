import { Trans } from "@lingui/react/macro";
import type { OrganizationRef } from "../../api/types.ts";
import { OrganizationName } from "../../ui/organization-name.tsx";

export function Recipients({ recipient, copies }: { recipient: OrganizationRef; copies: OrganizationRef[] }) {
  return (
    <>
      <span>
        <Trans>
          Gửi: <OrganizationName organization={recipient} />
        </Trans>
      </span>
      {copies.length > 0 && (
        <span>
          <Trans>Đồng gửi:</Trans>{" "}
          {copies.map((copy, index) => (
            <span key={copy.id}>
              {index > 0 && ", "}
              <OrganizationName organization={copy} />
            </span>
          ))}
        </span>
      )}
    </>
  );
}
