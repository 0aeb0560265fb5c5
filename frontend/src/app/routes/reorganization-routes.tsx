import { useParams, useSearch } from "@tanstack/react-router";
import { type Part, PlanPage } from "../../features/reorganization/plan-page.tsx";
import { ReorganizationListPage } from "../../features/reorganization/reorganization-list-page.tsx";
import { ReorganizationPage } from "../../features/reorganization/reorganization-page.tsx";

export const ReorganizationListRoute = () => (
  <ReorganizationListPage filter={useSearch({ from: "/reorganizations" })} />
);

const PARTS: Part[] = ["particulars", "steps", "preview"];

export function PlanRoute() {
  const { part } = useSearch({ from: "/reorganizations/new" });
  return <PlanPage part={PARTS.find((known) => known === part) ?? "particulars"} />;
}

export function ReorganizationRoute() {
  const { reorganizationId } = useParams({ from: "/reorganizations/$reorganizationId" });
  return <ReorganizationPage id={reorganizationId} />;
}
