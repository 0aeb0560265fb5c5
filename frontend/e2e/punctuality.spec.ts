import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

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

  await test.step("a body's own page says it too", async () => {
    await page.goto("/statistics/punctuality");
    await map.getByRole("link", { name: "Đảng ủy phường Phú Thủy" }).click();
    await expect(heading(page, "Đảng ủy phường Phú Thủy")).toBeVisible();
    await expect(page.getByRole("region", { name: "Nộp báo cáo đúng hạn theo tháng" })).toBeVisible();
    await expectAccessible(page);
  });
});
