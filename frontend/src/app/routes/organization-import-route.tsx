import { OrganizationImportPage } from "../../features/organization/organization-import-page.tsx";

export const OrganizationImportRoute = () => <OrganizationImportPage />;
