import { useSearch } from "@tanstack/react-router";
import { PunctualityPage } from "../../features/reporting/punctuality-page.tsx";

export const PunctualityRoute = () => (
  <PunctualityPage filter={useSearch({ from: "/statistics/punctuality" })} />
);
