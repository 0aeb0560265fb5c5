import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from "@mantine/core";
import type { Plugin } from "vite";
import { cssVariables, theme } from "../src/ui/theme.ts";

const ID = "virtual:theme.css";

/**
 * Writes the theme's CSS variables into a stylesheet at build time. Mantine would otherwise inject them in a
 * <style> element, which the strict Content-Security-Policy (style-src 'self', no nonce) forbids.
 */
export function themeCss(): Plugin {
  return {
    name: "nhipcau-theme-css",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      const merged = mergeMantineTheme(DEFAULT_THEME, theme);
      const base = defaultCssVariablesResolver(merged);
      const own = cssVariables(merged);
      return convertCssVariables(
        {
          variables: { ...base.variables, ...own.variables },
          light: { ...base.light, ...own.light },
          dark: { ...base.dark, ...own.dark },
        },
        ":root",
      );
    },
  };
}
