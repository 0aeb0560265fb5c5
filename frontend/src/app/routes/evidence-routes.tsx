import { useSearch } from "@tanstack/react-router";
import { EvidenceOverviewPage } from "../../features/regulation/evidence-overview-page.tsx";
import { OwnEvidencePage } from "../../features/regulation/own-evidence-page.tsx";
import { ReportsOfDuty } from "../../features/reporting/reports-of-duty.tsx";

// What reporting knows stands beside what the body says; the app puts them together.
export const OwnEvidenceRoute = () => (
  <OwnEvidencePage
    filter={useSearch({ from: "/duties/evidence" })}
    known={(code) => (duty, year) => <ReportsOfDuty organizationCode={code} duty={duty} year={year} />}
  />
);

export const EvidenceOverviewRoute = () => <EvidenceOverviewPage filter={useSearch({ from: "/evidence" })} />;
