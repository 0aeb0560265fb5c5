import { useSearch } from "@tanstack/react-router";
import { ReportListPage } from "../../features/reporting/report-list-page.tsx";

export const InboxRoute = () => <ReportListPage box="INBOX" filter={useSearch({ from: "/reports/inbox" })} />;
export const CopiesRoute = () => (
  <ReportListPage box="COPIES" filter={useSearch({ from: "/reports/copies" })} />
);
export const OversightRoute = () => (
  <ReportListPage box="OVERSIGHT" filter={useSearch({ from: "/reports/oversight" })} />
);
export const OutboxRoute = () => (
  <ReportListPage box="OUTBOX" filter={useSearch({ from: "/reports/outbox" })} />
);
export const DraftsRoute = () => (
  <ReportListPage box="DRAFTS" filter={useSearch({ from: "/reports/drafts" })} />
);
