import { useLingui } from "@lingui/react/macro";
import type { Organization } from "../../api/types.ts";
import { lines, wordFor } from "../../i18n/labels.ts";
import { OrganizationLink } from "../../ui/organization-name.tsx";

type Props = { superiors: Organization["superiors"]; asOf?: string };

/** Who stands directly above a body, one fact a line; for a definition list. */
export function SuperiorFacts({ superiors, asOf }: Props) {
  const { i18n, t } = useLingui();
  return superiors.map(({ line, organization }) => {
    const name = wordFor(i18n, lines, line);
    return (
      <div key={line}>
        <dt>{t`Cấp trên theo ${name}`}</dt>
        <dd>
          <OrganizationLink organization={organization} asOf={asOf} />
        </dd>
      </div>
    );
  });
}
