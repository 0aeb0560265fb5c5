import { useParams, useSearch } from "@tanstack/react-router";
import { TemplateListPage } from "../../features/reporting/template/template-list-page.tsx";
import { TemplatePage } from "../../features/reporting/template/template-page.tsx";

export const TemplateListRoute = () => <TemplateListPage filter={useSearch({ from: "/templates" })} />;

export function TemplateRoute() {
  const { templateId } = useParams({ from: "/templates/$templateId" });
  return <TemplatePage key={templateId} templateId={templateId} />;
}
