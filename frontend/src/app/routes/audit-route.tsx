import { useSearch } from "@tanstack/react-router";
import { AuditPage } from "../../features/audit/audit-page.tsx";

export const AuditRoute = () => <AuditPage filter={useSearch({ from: "/audit" })} />;
