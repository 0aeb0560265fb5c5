import { useSearch } from "@tanstack/react-router";
import { MissingLeadersPage } from "../../features/regulation/missing-leaders-page.tsx";

export const MissingLeadersRoute = () => (
  <MissingLeadersPage filter={useSearch({ from: "/leaders/missing" })} />
);
