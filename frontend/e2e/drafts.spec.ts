import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { askForLogout, cast, login, test } from "./ui/cast.ts";
import { field, save } from "./ui/reports.ts";

const CONTENT = "**/api/v1/reports/*/content";

const unsent = (page: Page) => page.getByRole("dialog", { name: "Còn nội dung chưa gửi được lên máy chủ" });
const door = (page: Page) => page.getByRole("button", { name: "Đăng nhập" });
// Whoever runs this again on the same data must not find the text of the last run.
const text = (what: string) => `${what} (${Date.now()})`;

const cut = (page: Page) => page.route(CONTENT, (route) => route.abort());
const mend = (page: Page) => page.unroute(CONTENT);

/** A report of one's own to write on: begun now, or in an earlier run. */
async function openDraft(page: Page): Promise<string> {
  const due = page.getByRole("region", { name: "Báo cáo phải nộp" });
  const begun = page.getByRole("region", { name: "Chờ ký, gửi" });
  await due
    .getByRole("button", { name: "Viết báo cáo" })
    .or(begun.getByRole("link", { name: "Ký, gửi" }))
    .first()
    .click();
  await expect(field.note(page)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function enterAgain(page: Page, who: Parameters<typeof login>[1], at: string) {
  await page.goto(at);
  await login(page, who);
}

test("a logout loses no text unasked, neither one's own nor a colleague's", async ({ enter }) => {
  test.setTimeout(180_000);
  const page = await enter(cast.committeeLeader);
  const report = await openDraft(page);
  const [saved, kept, dropped] = [text("Đã gửi"), text("Giữ lại"), text("Bỏ đi")];

  await test.step("what could not be sent is asked about, and one may stay", async () => {
    await cut(page);
    await field.note(page).fill(saved);
    await expect(page.getByText(/^Chưa gửi được lên máy chủ/)).toBeVisible();
    await askForLogout(page);
    await expect(unsent(page).getByRole("listitem")).toHaveCount(1);
    await expectAccessible(page);
    await unsent(page).getByRole("button", { name: "Ở lại" }).click();
    await expect(unsent(page)).toBeHidden();
    await expect(field.note(page)).toHaveValue(saved);
  });

  await test.step("with the network back, the logout sends it and asks nothing", async () => {
    await mend(page);
    await askForLogout(page);
    await expect(door(page)).toBeVisible();
    await enterAgain(page, cast.committeeLeader, report);
    await expect(field.note(page)).toHaveValue(saved);
    await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
  });

  await test.step("it may be kept on this computer", async () => {
    await cut(page);
    await field.note(page).fill(kept);
    await expect(page.getByText(/^Chưa gửi được lên máy chủ/)).toBeVisible();
    await askForLogout(page);
    await unsent(page).getByRole("button", { name: "Giữ trên máy này và đăng xuất" }).click();
    await expect(door(page)).toBeVisible();
  });

  await test.step("a colleague who comes and goes is asked nothing and deletes nothing", async () => {
    await enterAgain(page, cast.provinceLeader, "/");
    await askForLogout(page);
    await expect(door(page)).toBeVisible();
  });

  await test.step("its author finds it, and it is sent", async () => {
    await enterAgain(page, cast.committeeLeader, report);
    await expect(field.note(page)).toHaveValue(kept);
    await expect(page.getByText(/^Chưa gửi được lên máy chủ/)).toBeVisible();
    await mend(page);
    await save(page);
    await page.reload();
    await expect(field.note(page)).toHaveValue(kept);
  });

  await test.step("what its author discards is gone", async () => {
    await cut(page);
    await field.note(page).fill(dropped);
    await askForLogout(page);
    await unsent(page).getByRole("button", { name: "Bỏ và đăng xuất" }).click();
    await expect(door(page)).toBeVisible();
    await mend(page);
    await enterAgain(page, cast.committeeLeader, report);
    await expect(field.note(page)).toHaveValue(kept);
    await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
  });
});

test("text of a page that was left goes on being sent, and is there when one returns", async ({ enter }) => {
  const page = await enter(cast.committeeLeader);
  const report = await openDraft(page);
  const written = text("Viết rồi sang trang khác");
  await cut(page);
  await field.note(page).fill(written);
  await page.getByRole("link", { name: "Quy chế" }).click();
  await expect(field.note(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(report));
  await expect(field.note(page)).toHaveValue(written);
  await mend(page);
  await save(page);
});

test("what the server refuses is shown at its field", async ({ enter }) => {
  const page = await enter(cast.committeeLeader);
  await openDraft(page);
  // The page itself sends no such figure, so it is put in on the way: the refusal is the server's own.
  await page.route(CONTENT, async (route) => {
    const content = route.request().postDataJSON();
    const [first] = Object.keys(content.indicators);
    await route.continue({
      postData: JSON.stringify({ ...content, indicators: { ...content.indicators, [first ?? ""]: -1 } }),
    });
  });
  await field.section(page, 0).fill(text("Kèm một số liệu sai"));
  await expect(page.getByText(/^Chưa lưu: máy chủ không nhận nội dung này/)).toBeVisible();
  await expect(field.indicator(page, 0)).toHaveAttribute("aria-invalid", "true");
  // A refused autosave must not take the cursor away from where one writes.
  await expect(field.section(page, 0)).toBeFocused();
  await mend(page);
  await save(page);
  await expect(field.indicator(page, 0)).not.toHaveAttribute("aria-invalid", "true");
});
