import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { desktop, phone } from "./cast.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectNoViolation(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, `accessibility of ${page.url()} ${where}`).toEqual([]);
}

/** The screen as it is now, on a desk and on a phone: nothing that axe objects to, and nothing that scrolls sideways. */
export async function expectAccessible(page: Page) {
  await expectNoViolation(page, "on a desk");
  await page.setViewportSize(phone);
  await expectNoViolation(page, "on a phone");
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${page.url()} scrolls sideways on a phone`).toBeLessThanOrEqual(0);
  await page.setViewportSize(desktop);
}
