import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

/** Width times height, as a PNG says in its head. */
const pixels = (png: Buffer) => png.readUInt32BE(16) * png.readUInt32BE(20);

test("a commission reads who reports in time, by body and by type, down to the body itself", async ({
  enter,
}) => {
  const page = await enter(cast.cityBoardLeader);
  const map = page.getByRole("region", { name: "Nộp báo cáo đúng hạn theo kỳ" });

  await test.step("the board shows every body it is copied on, period by period", async () => {
    await page.getByRole("link", { name: "Đúng hạn", exact: true }).click();
    await expect(heading(page, "Nộp báo cáo đúng hạn")).toBeVisible();
    await expect(map.getByRole("row", { name: /Đảng ủy phường Phú Thủy/ })).toBeVisible();
    await expect(map.getByRole("columnheader")).toHaveCount(2 + 12);
    await expectAccessible(page);
  });

  await test.step("another question is another address", async () => {
    await page.getByRole("combobox", { name: "Theo", exact: true }).click();
    await page.getByRole("option", { name: "Loại cơ quan" }).click();
    await expect(page).toHaveURL(/by=type/);
    await expect(map.getByRole("rowheader", { name: "Cấp ủy" })).toBeVisible();
    await page.getByRole("combobox", { name: "Khoảng kỳ" }).click();
    await page.getByRole("option", { name: /^Các quý năm 2026/ }).click();
    await expect(page).toHaveURL(/from=2026-Q1&to=2026-Q4|to=2026-Q4.*from=2026-Q1/);
    await expect(map.getByRole("columnheader")).toHaveCount(2 + 4);
    await page.goBack();
    await expectAccessible(page);
  });

  await test.step("what the board shows is a file and a picture", async () => {
    await page.goto("/statistics/punctuality");
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Xuất tệp" }).click();
    await page.getByRole("menuitem", { name: "CSV (.csv)" }).click();
    const csv = await readFile(await (await file).path(), "utf8");
    expect(csv).toContain("Phải nộp,Đúng hạn,Muộn,Chưa nộp");
    expect(csv).toContain("du-22924,Đảng ủy phường Phú Thủy");
    const picture = page.waitForEvent("download");
    await page.getByRole("button", { name: "Ảnh (.png)" }).click();
    expect((await picture).suggestedFilename()).toMatch(/^Nộp báo cáo đúng hạn, .*\.png$/);
    expect(pixels(await readFile(await (await picture).path()))).toBeGreaterThan(1_000_000);
  });

  await test.step("a body's own page says it too", async () => {
    await page.goto("/statistics/punctuality");
    await map.getByRole("link", { name: "Đảng ủy phường Phú Thủy" }).click();
    await expect(heading(page, "Đảng ủy phường Phú Thủy")).toBeVisible();
    await expect(page.getByRole("region", { name: "Nộp báo cáo đúng hạn theo tháng" })).toBeVisible();
    await expectAccessible(page);
  });
});
