import { useSearch } from "@tanstack/react-router";
import { SeatPage } from "../../features/access/seat-page.tsx";

export const SeatRoute = () => <SeatPage filter={useSearch({ from: "/seats" })} />;
