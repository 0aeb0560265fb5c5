import { useParams } from "@tanstack/react-router";
import { ReportPage } from "../../features/reporting/report-page.tsx";
import { VersionPage } from "../../features/reporting/version-page.tsx";

export function ReportRoute() {
  const { reportId } = useParams({ from: "/reports/$reportId" });
  return <ReportPage key={reportId} reportId={reportId} />;
}

export function VersionRoute() {
  const { reportId, number } = useParams({ from: "/reports/$reportId/versions/$number" });
  return <VersionPage reportId={reportId} number={Number(number)} />;
}
