import { useSearch } from "@tanstack/react-router";
import { OrganizationTreePage } from "../../features/organization/organization-tree-page.tsx";

export const OrganizationTreeRoute = () => (
  <OrganizationTreePage filter={useSearch({ from: "/organizations/tree" })} />
);
