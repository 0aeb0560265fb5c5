import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { queryClient } from "../api/query-client.ts";
import { theme } from "../ui/theme.ts";
import { Authentication } from "./authentication.tsx";
import { Landing } from "./landing.tsx";

// Fetched while the login is still being asked for.
const inside = import("./inside.tsx");
const Inside = lazy(() => inside);

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={queryClient}>
          <Notifications position="top-right" />
          <Authentication>
            <Suspense fallback={<Landing busy />}>
              <Inside />
            </Suspense>
          </Authentication>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
