import { readFile } from "node:fs/promises";
import { type Download, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

// Told again on the same data, the story must not meet its own traces.
const STAMP = Date.now();
const FORGOTTEN = `Hội thử nghiệm ${STAMP}`;
const IMPORTED = `Hội từ tệp ${STAMP}`;

const text = async (download: Download) => readFile(await download.path(), "utf8");

function choose(page: Page, name: string, content: string) {
  return page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });
}

test("the register is kept: a body is added, put right, taken out as a file and brought back", async ({
  enter,
}) => {
  // One long story with several looks by axe, on two widths each: a busy machine needs more than the usual time.
  test.slow();
  const admin = await enter(cast.registerKeeper, "/organizations");
  const dialog = admin.getByRole("dialog");

  await test.step("a forgotten body is added; what is missing is said at its field", async () => {
    await admin.getByRole("button", { name: "Thêm cơ quan" }).click();
    await dialog.getByRole("textbox", { name: "Mã" }).fill(`thu-${STAMP}`);
    await dialog.getByRole("textbox", { name: "Tên", exact: true }).fill(FORGOTTEN);
    await dialog.getByRole("button", { name: "Thêm vào sổ" }).click();
    await expect(dialog.getByRole("textbox", { name: "Tên tiếng Anh" })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await expectAccessible(admin);
    await dialog.getByRole("textbox", { name: "Tên tiếng Anh" }).fill("Test Association");
    await dialog.getByRole("textbox", { name: "Tên viết tắt" }).fill("HTN");
    await dialog.getByRole("combobox", { name: "Loại" }).click();
    await admin.getByRole("option", { name: "Hội quần chúng" }).click();
    await dialog.getByRole("combobox", { name: "Cấp", exact: true }).click();
    await admin.getByRole("option", { name: "Tỉnh", exact: true }).click();
    await dialog.getByRole("combobox", { name: "Địa bàn" }).fill("binh thuan");
    await admin.getByRole("option", { name: "Bình Thuận (60)" }).click();
    // Younger than the reform of 2025, whose plan another story previews.
    await dialog.getByRole("textbox", { name: "Từ ngày" }).fill("01/01/2026");
    await dialog.getByRole("button", { name: "Thêm vào sổ" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("a slip in it is put right on its page", async () => {
    await admin.goto(`/organizations?q=thu-${STAMP}`);
    await admin.getByRole("link", { name: FORGOTTEN }).click();
    await admin.getByRole("button", { name: "Sửa thông tin" }).click();
    await dialog.getByRole("textbox", { name: "Tên", exact: true }).fill(`${FORGOTTEN} mới`);
    await expectAccessible(admin);
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await expect(dialog).toBeHidden();
    await expect(heading(admin, `${FORGOTTEN} mới`)).toBeVisible();
  });

  let exported = "";
  await test.step("the list is taken out as it is filtered", async () => {
    await admin.goto(`/organizations?q=thu-${STAMP}`);
    await admin.getByRole("button", { name: "Xuất tệp" }).click();
    const [csv] = await Promise.all([
      admin.waitForEvent("download"),
      admin.getByRole("menuitem", { name: "CSV (.csv)" }).click(),
    ]);
    expect(csv.suggestedFilename()).toMatch(/^Cơ quan, tổ chức .*\.csv$/);
    exported = await text(csv);
    expect(exported.trim().split("\r\n")).toHaveLength(2);
    await admin.getByRole("button", { name: "Xuất tệp" }).click();
    const [xlsx] = await Promise.all([
      admin.waitForEvent("download"),
      admin.getByRole("menuitem", { name: "Excel (.xlsx)" }).click(),
    ]);
    expect((await text(xlsx)).slice(0, 2)).toBe("PK");
  });

  const row = `tep-${STAMP},${IMPORTED},From a file,HTT,MASS_ASSOCIATION,PROVINCE,,60,thu-${STAMP},2026-01-01,\r\n`;
  await test.step("a wrong row is named, and nothing can be applied", async () => {
    await admin.getByRole("link", { name: "Nhập từ tệp" }).click();
    await expect(heading(admin, "Nhập cơ quan, tổ chức từ tệp")).toBeVisible();
    await expectAccessible(admin);
    await choose(admin, "sai.csv", exported + row.replace(`thu-${STAMP}`, "khong-co"));
    await admin.getByRole("button", { name: "Xem trước" }).click();
    const wrong = admin.getByRole("table", { name: "Các dòng của tệp" }).getByRole("row").nth(1);
    await expect(wrong).toContainText("Trực thuộc: Không có cơ quan “khong-co”");
    await expect(wrong.getByRole("cell").first()).toHaveText("3");
    await expect(admin.getByRole("button", { name: "Áp dụng vào sổ" })).toBeHidden();
    await expectAccessible(admin);
  });

  await test.step("a right file is seen row by row, then applied", async () => {
    await choose(admin, "dung.csv", exported.replace("HTN", "HTNM") + row);
    await admin.getByRole("button", { name: "Xem trước" }).click();
    const rows = admin.getByRole("table", { name: "Các dòng của tệp" }).getByRole("row");
    await expect(rows.nth(1)).toContainText("Tên viết tắt: HTN → HTNM");
    await expect(rows.nth(2)).toContainText(IMPORTED);
    await expect(admin.getByRole("list", { name: "Tổng hợp" })).toContainText("1 thêm mới");
    await expectAccessible(admin);
    await admin.getByRole("button", { name: "Áp dụng vào sổ" }).click();
    await expect(admin.getByText("Đã áp dụng tệp vào sổ.")).toBeVisible();
    await admin.goto(`/organizations?q=tep-${STAMP}`);
    await expect(admin.getByRole("link", { name: IMPORTED })).toBeVisible();
  });

  await test.step("a template shows how such a file looks", async () => {
    await admin.goto("/organizations/import");
    const [template] = await Promise.all([
      admin.waitForEvent("download"),
      admin.getByRole("button", { name: "Tải tệp mẫu CSV" }).click(),
    ]);
    expect(await text(template)).toContain("code,name,name_en,abbreviation,type");
  });
});
