import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { askForLogout, cast, login, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

test("the login keeps the address one came for, and the logout ends it", async ({ page, enter }) => {
  await test.step("the landing page", async () => {
    await page.goto("/regulations");
    await expect(page.getByRole("button", { name: "Đăng nhập" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("after the login the person is where they wanted to go", async () => {
    await login(page, cast.cityLeader);
    await expect(heading(page, "Quy chế")).toBeVisible();
    await expect(page).toHaveURL(/\/regulations$/);
    await expect(page).toHaveTitle(/^Quy chế/);
  });

  await test.step("a reload asks for no password", async () => {
    await page.reload();
    await expect(heading(page, "Quy chế")).toBeVisible();
  });

  await test.step("no token is left in the browser's storage", async () => {
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(stored).not.toMatch(/access_token|refresh_token|eyJ/);
  });

  await test.step("logged out, the door is shut", async () => {
    await askForLogout(page);
    await expect(page.getByRole("button", { name: "Đăng nhập" })).toBeVisible();
    await page.goto("/reports/inbox");
    await expect(page.getByRole("button", { name: "Đăng nhập" })).toBeVisible();
  });

  await test.step("on a phone the menu is a drawer", async () => {
    const officer = await enter(cast.cityLeader);
    await officer.setViewportSize({ width: 390, height: 844 });
    await officer.getByRole("button", { name: "Mở danh mục" }).click();
    await officer.getByRole("dialog").getByRole("link", { name: "Hộp đến" }).click();
    await expect(heading(officer, "Hộp đến")).toBeVisible();
    await expect(officer.getByRole("dialog")).toBeHidden();
  });
});

test("the audit trail is for the auditor", async ({ enter }) => {
  const auditor = await enter(cast.auditor);
  await auditor.getByRole("link", { name: "Nhật ký" }).click();
  await expect(heading(auditor, "Nhật ký")).toBeVisible();
  await expectAccessible(auditor);

  const officer = await enter(cast.cityLeader);
  await expect(officer.getByRole("link", { name: "Quy chế" })).toBeVisible();
  await expect(officer.getByRole("link", { name: "Nhật ký" })).toHaveCount(0);
});
