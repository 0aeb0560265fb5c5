import { useParams, useSearch } from "@tanstack/react-router";
import { WorkbenchPage } from "../../features/reporting/consolidation/workbench-page.tsx";
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

export function WorkbenchRoute() {
  const { reportId } = useParams({ from: "/reports/$reportId/sources" });
  const { period } = useSearch({ from: "/reports/$reportId/sources" });
  return <WorkbenchPage key={reportId} reportId={reportId} period={period} />;
}
