import { useSearch } from "@tanstack/react-router";
import { NotificationPage } from "../../features/notification/notification-page.tsx";
import { PreferencePage } from "../../features/notification/preference-page.tsx";

export const NotificationRoute = () => <NotificationPage filter={useSearch({ from: "/notifications" })} />;
export const PreferenceRoute = () => <PreferencePage />;
