import { WorkPage } from "../../features/reporting/work-page.tsx";

export const WorkRoute = () => <WorkPage />;
