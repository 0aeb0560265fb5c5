import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const river: MantineColorsTuple = [
  "#edf6fa",
  "#dbeaf2",
  "#b3d4e5",
  "#88bdd8",
  "#63a8cc",
  "#4798c2",
  "#2f82ae",
  "#1f6a92",
  "#14506f",
  "#0c3b54",
];

/** Shared with the build (tools/theme-css.ts), so it imports no stylesheet and no component. */
export const theme = createTheme({
  primaryColor: "river",
  colors: { river },
  primaryShade: { light: 8, dark: 7 },
  fontFamily: "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', sans-serif",
  headings: {
    fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.35" },
      h2: { fontSize: "1.0625rem", lineHeight: "1.45" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.45" },
    },
  },
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // The scroll lock of Mantine injects a <style>; styles.css does the same by :has().
    // Its title bar is a <header>, which outside of <main> would count as a second banner of the page.
    Modal: { defaultProps: { lockScroll: false, centered: true, attributes: { header: { role: "none" } } } },
    Drawer: { defaultProps: { lockScroll: false, attributes: { header: { role: "none" } } } },
    // Its focus placeholder is an element that a menu must not contain.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
    Select: { defaultProps: { allowDeselect: false, comboboxProps: { shadow: "md" } } },
  },
});

/** Colours that Mantine's defaults leave below 4.5:1, the surfaces of the shell, and the tones of a status. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-error": "#b42318",
    "--mantine-color-dimmed": "#565d67",
    "--mantine-color-placeholder": "#6b7280",
    "--mantine-color-anchor": "#14506f",
    "--nc-page": "#f5f7f9",
    "--nc-surface": "#ffffff",
    "--nc-sunken": "#f5f7f9",
    "--nc-line": "#dde3e8",
    "--nc-nav-active": "#e3eff5",
    "--nc-nav-active-text": "#0c3b54",
    "--nc-glow": "#d4e6ef",
    "--nc-neutral": "#434b55",
    "--nc-neutral-fill": "#e9edf1",
    "--nc-info": "#14506f",
    "--nc-info-fill": "#deedf5",
    "--nc-attention": "#7a4b00",
    "--nc-attention-fill": "#fdf0d5",
    "--nc-danger": "#a11c12",
    "--nc-danger-fill": "#fde8e6",
    "--nc-success": "#17603a",
    "--nc-success-fill": "#e0f3e8",
  },
  dark: {
    "--mantine-color-error": "#ff8a80",
    "--mantine-color-dimmed": "#b0b5bd",
    "--mantine-color-placeholder": "#a0a6af",
    "--mantine-color-anchor": "#88bdd8",
    "--nc-page": "#15191d",
    "--nc-surface": "#1c2126",
    "--nc-sunken": "#171b1f",
    "--nc-line": "#343b42",
    "--nc-nav-active": "#203642",
    "--nc-nav-active-text": "#cfe6f2",
    "--nc-glow": "#1b3340",
    "--nc-neutral": "#c4cad1",
    "--nc-neutral-fill": "#2d343b",
    "--nc-info": "#a9d3e8",
    "--nc-info-fill": "#1d3a49",
    "--nc-attention": "#ffd27a",
    "--nc-attention-fill": "#43351a",
    "--nc-danger": "#ffaba3",
    "--nc-danger-fill": "#4a2320",
    "--nc-success": "#9adcb6",
    "--nc-success-fill": "#1c3d2b",
  },
});
