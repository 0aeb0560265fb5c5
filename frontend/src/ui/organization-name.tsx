import type { OrganizationRef } from "../api/types.ts";
import { useLocalized } from "../i18n/i18n.ts";
import { TextLink } from "./link.tsx";

export function OrganizationName({ organization }: { organization: OrganizationRef }) {
  const localized = useLocalized();
  return <>{localized(organization.name, organization.nameEn)}</>;
}

export function OrganizationLink({ organization }: { organization: OrganizationRef }) {
  return (
    <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }} inherit>
      <OrganizationName organization={organization} />
    </TextLink>
  );
}
