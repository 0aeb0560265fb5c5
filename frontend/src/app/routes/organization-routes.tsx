import { useParams, useSearch } from "@tanstack/react-router";
import { OrganizationListPage } from "../../features/organization/organization-list-page.tsx";
import { OrganizationPage } from "../../features/organization/organization-page.tsx";
import { DutiesOf } from "../../features/regulation/duties-of.tsx";
import { ObligationsOf } from "../../features/reporting/obligations-of.tsx";

export const OrganizationListRoute = () => (
  <OrganizationListPage filter={useSearch({ from: "/organizations" })} />
);

// Where two rooms meet on one page, the app puts them together: features don't know each other.
export function OrganizationRoute() {
  const { organizationId } = useParams({ from: "/organizations/$organizationId" });
  const filter = useSearch({ from: "/organizations/$organizationId" });
  return (
    <OrganizationPage
      key={organizationId}
      organizationId={organizationId}
      asOf={filter.asOf}
      obligations={(code) => <ObligationsOf organizationCode={code} />}
      duties={<DutiesOf organizationId={organizationId} filter={filter} />}
    />
  );
}
