import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

test("the register is found without accents, filtered, paged and kept in the address", async ({ enter }) => {
  const officer = await enter(cast.cityOfficer, "/organizations");
  const table = officer.getByRole("table", { name: "Cơ quan, tổ chức" });

  await test.step("all bodies of the province, page by page and back", async () => {
    await expect(officer.getByText(/^1–50 trong/)).toBeVisible();
    await expectAccessible(officer);
    const first = await table.getByRole("link").first().textContent();
    await officer.getByRole("button", { name: "Trang sau" }).click();
    await expect(officer.getByText(/^51–100 trong/)).toBeVisible();
    await officer.getByRole("button", { name: "Trang trước" }).click();
    await expect(table.getByRole("link").first()).toHaveText(first ?? "");
  });

  await test.step("typing without accents finds the ward's party committee", async () => {
    await officer.getByRole("searchbox", { name: "Tìm cơ quan, tổ chức" }).fill("dang uy phuong phu thuy");
    await expect(table.getByRole("link", { name: /^Đảng ủy phường Phú Thủy/ }).first()).toBeVisible();
    await expect(officer).toHaveURL(/q=dang/);
    await officer.reload();
    await expect(officer.getByRole("searchbox", { name: "Tìm cơ quan, tổ chức" })).toHaveValue(
      "dang uy phuong phu thuy",
    );
  });

  await test.step("its page shows what it is, what it owes and its history", async () => {
    await table
      .getByRole("link", { name: /^Đảng ủy phường Phú Thủy/ })
      .first()
      .click();
    await expect(heading(officer, /Đảng ủy phường Phú Thủy/)).toBeFocused();
    await expect(officer.getByText("du-22924")).toBeVisible();
    await expect(officer.getByRole("table", { name: "Các thời kỳ" })).toBeVisible();
    const duties = officer.getByRole("table", { name: "Nhiệm vụ" });
    await expect(duties.getByRole("row").filter({ hasText: "phó bí thư" })).toContainText("Điều 8 khoản 5");
    await expectAccessible(officer);
  });

  await test.step("its duties are narrowed on the page", async () => {
    await officer.getByRole("combobox", { name: "Loại việc" }).click();
    await officer.getByRole("option", { name: "Thông tin nhanh" }).click();
    await expect(officer.getByText("1 nhiệm vụ", { exact: true })).toBeVisible();
    await expect(officer).toHaveURL(/kind=ALERT/);
  });

  await test.step("the level is a filter, and the day too", async () => {
    await officer.goto("/organizations?level=DISTRICT&asOf=2024-12-31");
    await expect(officer.getByRole("textbox", { name: "Tại ngày" })).toHaveValue("31/12/2024");
    await expect(table.getByRole("cell", { name: "Huyện" }).first()).toBeVisible();
    await expect(table.getByRole("cell", { name: "Xã", exact: true })).toHaveCount(0);
  });

  await test.step("what isn't there is not found", async () => {
    await officer.goto("/organizations/00000000-0000-7000-8000-000000000000");
    await expect(heading(officer, "Không tìm thấy")).toBeVisible();
    await officer.goto("/no/such/page");
    await expect(heading(officer, "Không tìm thấy")).toBeVisible();
  });
});
