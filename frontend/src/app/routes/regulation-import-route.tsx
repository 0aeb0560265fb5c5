import { ImportPage } from "../../features/regulation/import-page.tsx";

export const RegulationImportRoute = () => <ImportPage />;
