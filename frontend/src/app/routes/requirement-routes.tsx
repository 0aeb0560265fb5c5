import { useParams, useSearch } from "@tanstack/react-router";
import { NewRequirementPage } from "../../features/reporting/requirement/new-requirement-page.tsx";
import { RequirementListPage } from "../../features/reporting/requirement/requirement-list-page.tsx";
import { RequirementPage } from "../../features/reporting/requirement/requirement-page.tsx";

export const RequirementListRoute = () => (
  <RequirementListPage filter={useSearch({ from: "/requirements" })} />
);
export const NewRequirementRoute = () => <NewRequirementPage />;

export function RequirementRoute() {
  const { requirementId } = useParams({ from: "/requirements/$requirementId" });
  return <RequirementPage key={requirementId} requirementId={requirementId} />;
}
