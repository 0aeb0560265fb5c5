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
    const duties = officer.getByRole("table", { name: "Nhiệm vụ", exact: true });
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

test("the register is a tree along every line, on every day, by mouse and by keyboard", async ({ enter }) => {
  // Looks by axe at every state, on two widths each: a busy machine needs more than the usual time.
  test.slow();
  const officer = await enter(cast.cityOfficer, "/organizations?asOf=2024-11-30");
  const tree = officer.getByRole("tree");
  const item = (name: string | RegExp) => tree.getByRole("treeitem", { name });
  const day = officer.getByRole("textbox", { name: "Tại ngày" });
  const arrange = async (by: string) => {
    await officer.getByRole("combobox", { name: "Xếp theo" }).click();
    await officer.getByRole("option", { name: by, exact: true }).click();
  };

  await test.step("from the list to the tree, on the same day", async () => {
    await officer.getByRole("link", { name: "Cây", exact: true }).click();
    await expect(officer).toHaveURL(/\/organizations\/tree\?asOf=2024-11-30/);
    await expect(day).toHaveValue("30/11/2024");
    await expect(item(/^Ban Bí thư/)).toHaveAttribute("aria-expanded", "true");
    await expectAccessible(officer);
  });

  await test.step("the keyboard walks it: arrows, Home, End and typing", async () => {
    const here = () =>
      officer.evaluate(() => {
        const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
        return document.getElementById(id)?.textContent ?? "";
      });
    await tree.focus();
    await expect(item(/^Tỉnh ủy/)).toHaveAttribute("aria-level", "2");
    await officer.keyboard.type("tinh uy");
    await expect.poll(here).toMatch(/^Tỉnh ủy/);
    await officer.keyboard.press("ArrowRight");
    await expect(item(/^Tỉnh ủy/)).toHaveAttribute("aria-expanded", "true");
    await officer.keyboard.press("ArrowRight");
    await officer.waitForTimeout(700);
    await officer.keyboard.type("thanh uy phan");
    await expect.poll(here).toMatch(/^Thành ủy Phan Thiết/);
    await expect(item(/^Thành ủy Phan Thiết/)).toHaveAttribute("aria-level", "3");
    await officer.keyboard.press("ArrowRight");
    const first = await here();
    await officer.keyboard.press("End");
    await expect.poll(here).not.toBe(first);
    await officer.keyboard.press("Home");
    await expect.poll(here).toMatch(/^Ban Bí thư/);
    await officer.keyboard.press("ArrowLeft");
    await expect(tree.getByRole("treeitem")).toHaveCount(1);
    await officer.keyboard.press("Enter");
    await expect(item(/^Ban Bí thư/)).toHaveAttribute("aria-selected", "true");
    await expect(officer).toHaveURL(/node=/);
  });

  await test.step("a hit of the search opens the way down to it, and the address keeps it", async () => {
    await officer.getByRole("searchbox", { name: "Tìm trong cây" }).fill("phuong hung long");
    await officer
      .getByRole("list", { name: "Kết quả tìm" })
      .getByRole("button", { name: /Mặt trận .*phường Hưng Long/ })
      .click();
    await expect(item(/Mặt trận .*phường Hưng Long/)).toHaveAttribute("aria-level", "5");
    await expect(officer.getByRole("heading", { level: 2, name: /phường Hưng Long/ })).toBeVisible();
    await expectAccessible(officer);
    await officer.reload();
    await expect(item(/Mặt trận .*phường Hưng Long/)).toHaveAttribute("aria-selected", "true");
    await arrange("Ngành dọc");
    await expect(item(/Mặt trận .*phường Hưng Long/)).toHaveAttribute("aria-level", "3");
    await arrange("Trực thuộc");
    await expect(item(/Mặt trận .*phường Hưng Long/)).toBeVisible();
  });

  await test.step("the areas are a tree too, with their bodies", async () => {
    await arrange("Địa bàn");
    await expect(item(/Mặt trận .*phường Hưng Long/)).toHaveAttribute("aria-level", "4");
    await expect(item(/^Hưng Long\s*,/)).toHaveAttribute("aria-level", "3");
    await item(/^Hưng Long\s*,/).click();
    await expect(officer.getByText("22951", { exact: true })).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step("a day later the ward is no more, and another bears its code", async () => {
    await day.fill("01/12/2024");
    await officer.keyboard.press("Enter");
    await expect(officer).toHaveURL(/asOf=2024-12-01/);
    await expect(officer.getByRole("heading", { level: 2, name: "Bình Hưng" })).toBeVisible();
    await officer.goto("/organizations?q=ubmttq-22951&asOf=2024-11-30");
    await officer.getByRole("link", { name: /phường Hưng Long/ }).click();
    await expect(heading(officer, /phường Hưng Long/)).toBeVisible();
    const superior = officer.getByText("Cấp trên theo Ngành dọc", { exact: true }).locator("..");
    await expect(superior.getByRole("link", { name: /Phan Thiết/ })).toBeVisible();
    await officer.getByRole("textbox", { name: "Tại ngày" }).fill("01/12/2024");
    await officer.keyboard.press("Enter");
    await expect(officer.getByText("Ngày 01/12/2024 cơ quan này chưa có hoặc không còn.")).toBeVisible();
    await expectAccessible(officer);
    const followed = officer.getByRole("table", { name: "Sắp xếp, sáp nhập" });
    await followed.getByRole("link", { name: /Bình Hưng/ }).click();
    await expect(heading(officer, /Bình Hưng/)).toBeVisible();
    await expect(officer.getByText("Tại ngày 01/12/2024")).toBeVisible();
  });
});
