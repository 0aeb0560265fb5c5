import { expect, type Page } from "@playwright/test";

export const field = {
  /** What must be filled in is the template's: tests take it by position, not by wording. */
  section: (page: Page, position: number) =>
    page.locator("textarea[id^=field-sections-][aria-required=true]").nth(position),
  indicator: (page: Page, position: number) =>
    page.locator("input[id^=field-indicators-][aria-required=true]").nth(position),
  indicatorCount: (page: Page) => page.locator("input[id^=field-indicators-][aria-required=true]").count(),
  note: (page: Page) => page.getByRole("textbox", { name: "Ghi chú" }),
};

export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Opens the most urgent report that this person's organization owes, begun or not. */
export async function openDueReport(page: Page) {
  await page.goto("/");
  const due = page.getByRole("region", { name: "Báo cáo phải nộp" });
  const first = due.getByRole("listitem").first();
  await expect(
    first,
    "this test needs an obligation that is not yet fulfilled: run it on fresh data",
  ).toBeVisible();
  await first
    .getByRole("button", { name: "Viết báo cáo" })
    .or(first.getByRole("link", { name: "Tiếp tục" }))
    .click();
  await expect(field.section(page, 0)).toBeVisible();
  return new URL(page.url()).pathname;
}

export async function save(page: Page) {
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
}

export async function sign(page: Page) {
  await page.getByRole("button", { name: "Ký, gửi" }).click();
  const dialog = page.getByRole("dialog", { name: "Ký và gửi báo cáo" });
  await dialog.getByRole("button", { name: "Ký và gửi" }).click();
  await expect(dialog).toBeHidden();
}
