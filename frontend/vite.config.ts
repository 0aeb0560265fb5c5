import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { themeCss } from "./tools/theme-css.ts";

// Only for `npm run dev`: where the running system is. The built app knows no address at all.
const system = process.env.SYSTEM_URL ?? "http://localhost:8080";

export default defineConfig({
  plugins: [
    lingui({ macroTransform: true, failOnMissing: true, failOnCompileError: true }),
    react(),
    themeCss(),
  ],
  server: { port: 5173, proxy: { "/api": system } },
  preview: { proxy: { "/api": system } },
  // An inlined font or picture would be a data: address, which the CSP forbids for fonts.
  build: { assetsInlineLimit: 0 },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
  },
});
