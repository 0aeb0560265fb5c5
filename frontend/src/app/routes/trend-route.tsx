import { useSearch } from "@tanstack/react-router";
import { TrendPage } from "../../features/reporting/statistics/trend-page.tsx";

export const TrendRoute = () => <TrendPage filter={useSearch({ from: "/statistics/indicators" })} />;
