import { i18n } from "@lingui/core";
import { useLingui } from "@lingui/react";
import type { Locale } from "../lib/day.ts";

const CHOSEN = "nhipcau.locale";

export function chosenLocale(): Locale {
  try {
    return localStorage.getItem(CHOSEN) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

export async function activateLocale(locale: Locale) {
  const { messages } = locale === "en" ? await import("./locales/en.po") : await import("./locales/vi.po");
  document.documentElement.lang = locale;
  i18n.loadAndActivate({ locale, messages });
}

export async function chooseLocale(locale: Locale) {
  localStorage.setItem(CHOSEN, locale);
  await activateLocale(locale);
}

export function useLocale(): Locale {
  const { i18n: active } = useLingui();
  return active.locale === "en" ? "en" : "vi";
}

/** Picks the English twin of a catalogue text when the interface is English and the twin exists. */
export function useLocalized() {
  const locale = useLocale();
  return (vietnamese: string | null | undefined, english: string | null | undefined): string =>
    (locale === "en" && english ? english : vietnamese) ?? "";
}
