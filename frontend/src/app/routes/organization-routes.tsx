import { useParams, useSearch } from "@tanstack/react-router";
import { SeatsOf } from "../../features/access/seats-of.tsx";
import { OrganizationListPage } from "../../features/organization/organization-list-page.tsx";
import { OrganizationPage } from "../../features/organization/organization-page.tsx";
import { DutiesOf } from "../../features/regulation/duties-of.tsx";
import { EvidenceSection } from "../../features/regulation/evidence-of.tsx";
import { LeadersOf } from "../../features/regulation/leaders-of.tsx";
import { ObligationsOf } from "../../features/reporting/obligations-of.tsx";
import { PunctualityOf } from "../../features/reporting/punctuality-of.tsx";
import { ReportsOfDuty } from "../../features/reporting/reports-of-duty.tsx";

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
      leaders={<LeadersOf organizationId={organizationId} />}
      seats={(code) => <SeatsOf organizationCode={code} />}
      punctuality={(code) => <PunctualityOf organizationCode={code} />}
      obligations={(code) => <ObligationsOf organizationCode={code} />}
      duties={<DutiesOf organizationId={organizationId} filter={filter} asksDay={false} />}
      evidence={(code) => (
        <EvidenceSection
          organizationId={organizationId}
          filter={filter}
          known={(duty, year) => <ReportsOfDuty organizationCode={code} duty={duty} year={year} />}
        />
      )}
    />
  );
}
