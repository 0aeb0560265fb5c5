import { useSearch } from "@tanstack/react-router";
import { FollowUpPage } from "../../features/reporting/follow-up-page.tsx";

export const FollowUpRoute = () => <FollowUpPage filter={useSearch({ from: "/follow-up" })} />;
