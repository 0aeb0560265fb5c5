import { useSearch } from "@tanstack/react-router";
import { ReviewPage } from "../../features/reporting/review-page.tsx";

export const ReviewRoute = () => <ReviewPage filter={useSearch({ from: "/reports/review" })} />;
