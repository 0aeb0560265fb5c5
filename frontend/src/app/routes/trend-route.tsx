import { useSearch } from "@tanstack/react-router";
import { TopicPage } from "../../features/reporting/statistics/topic-page.tsx";
import { TrendPage } from "../../features/reporting/statistics/trend-page.tsx";

export const TrendRoute = () => <TrendPage filter={useSearch({ from: "/statistics/indicators" })} />;

export const TopicRoute = () => <TopicPage filter={useSearch({ from: "/statistics/topics" })} />;
