import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  // Vietnamese is what the offices read, so it is the source; English must be complete or the check fails.
  sourceLocale: "vi",
  locales: ["vi", "en"],
  catalogs: [{ path: "<rootDir>/src/i18n/locales/{locale}", include: ["src"] }],
  // Line numbers would make every edit of a screen a change of both catalogues.
  format: formatter({ lineNumbers: false }),
  orderBy: "origin",
});
