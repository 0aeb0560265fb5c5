import type { OrganizationRef } from "../api/types.ts";
import { useLocalized } from "../i18n/i18n.ts";
import { TextLink } from "./link.tsx";

export function OrganizationName({ organization }: { organization: OrganizationRef }) {
  const localized = useLocalized();
  return <>{localized(organization.name, organization.nameEn)}</>;
}

type LinkProps = {
  organization: OrganizationRef;
  /** The day that the reader looks at: the page behind the link answers for it too. */
  asOf?: string;
};

export function OrganizationLink({ organization, asOf }: LinkProps) {
  return (
    <TextLink
      to="/organizations/$organizationId"
      params={{ organizationId: organization.id }}
      search={{ asOf }}
      inherit
    >
      <OrganizationName organization={organization} />
    </TextLink>
  );
}
