import "../ui/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { activateLocale, chosenLocale } from "../i18n/i18n.ts";
import { App } from "./app.tsx";

// After a release, chunks of the old one are gone: load the page anew, once. What was typed waits in IndexedDB.
const RELOADED = "nhipcau.reloaded";
window.addEventListener("vite:preloadError", (event) => {
  if (sessionStorage.getItem(RELOADED)) return;
  sessionStorage.setItem(RELOADED, "1");
  event.preventDefault();
  window.location.reload();
});
window.addEventListener("load", () => setTimeout(() => sessionStorage.removeItem(RELOADED), 10_000));

await activateLocale(chosenLocale());
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
