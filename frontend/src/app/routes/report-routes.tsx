import { useParams } from "@tanstack/react-router";
import { DiffPage } from "../../features/reporting/diff-page.tsx";
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

export function DiffRoute() {
  const { reportId, number, other } = useParams({ from: "/reports/$reportId/versions/$number/diff/$other" });
  return <DiffPage reportId={reportId} number={Number(number)} other={Number(other)} />;
}
