import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

// Told again on the same data, the story must not meet its own traces.
const STAMP = Date.now();
const REAL_PLAN = new URL("../../infra/catalogue/binh-thuan/reform-2025/plan.json", import.meta.url);

const part = (page: Page, name: RegExp) =>
  page.getByRole("navigation", { name: "Các phần của phương án" }).getByRole("link", { name });
const steps = (page: Page) => page.getByRole("list", { name: "Các bước" }).getByRole("listitem");

async function choose(page: Page, label: string, typed: string, option: string | RegExp) {
  await page.getByRole("combobox", { name: label, exact: true }).fill(typed);
  await page.getByRole("option", { name: option }).first().click();
  // Where several can be chosen, the list stays open until one goes on.
  await page.keyboard.press("Tab");
}

async function pick(page: Page, label: string, option: string) {
  await page.getByRole("combobox", { name: label, exact: true }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

async function writeParticulars(page: Page, code: string, day: string) {
  await page.getByRole("textbox", { name: "Tên phương án" }).fill(`Phương án thử ${code}`);
  await page.getByRole("textbox", { name: "Căn cứ pháp lý" }).fill("Nghị quyết thử");
  await page.getByRole("textbox", { name: "Cơ quan quyết định" }).fill("Hội đồng thử");
  await page.getByRole("textbox", { name: "Mã phương án" }).fill(code);
  await page.getByRole("textbox", { name: "Ngày có hiệu lực" }).fill(day);
  await page.keyboard.press("Tab");
}

async function upload(page: Page, plan: unknown) {
  const buffer = Buffer.from(typeof plan === "string" ? plan : JSON.stringify(plan));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "plan.json", mimeType: "application/json", buffer });
}

const planOf = (code: string, effectiveOn: string, ...said: unknown[]) => ({
  code,
  title: `Phương án thử ${code}`,
  legalBasis: "Nghị quyết thử",
  decidedBy: "Hội đồng thử",
  effectiveOn,
  steps: said,
});

test("plans are written, previewed, mended, recorded and withdrawn", async ({ enter }) => {
  // Long stories with a look by axe at every state, on two widths each: a busy machine needs more than the usual time.
  test.setTimeout(240_000);
  const admin = await enter(cast.registerAdministrator, "/");

  await test.step("a plan by hand: particulars", async () => {
    await admin.getByRole("link", { name: "Sắp xếp, sáp nhập" }).click();
    await expect(heading(admin, "Sắp xếp, sáp nhập")).toBeVisible();
    await expectAccessible(admin);
    await admin.getByRole("link", { name: "Soạn phương án" }).click();
    await writeParticulars(admin, `thu-${STAMP}`, "01/03/2031");
    await expect(admin.getByText(/chờ đến ngày 01\/03\/2031/)).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("a ward's Front is renamed, two committees become one", async () => {
    await part(admin, /Các bước/).click();
    await expect(admin.getByText("Chưa có bước nào")).toBeVisible();
    await expectAccessible(admin);
    await admin.getByRole("button", { name: "Thêm bước" }).click();
    const dialog = admin.getByRole("dialog", { name: "Thêm bước 1" });
    await pick(admin, "Việc", "Đổi tên");
    await choose(admin, "Cơ quan, tổ chức", "ubmttq-22924", /Phú Thủy/);
    await dialog.getByRole("textbox", { name: "Tên", exact: true }).fill("Mặt trận phường Phú Thủy mới");
    await expectAccessible(admin);
    await dialog.getByRole("button", { name: "Thêm vào phương án" }).click();
    await expect(steps(admin)).toHaveText([
      /Đổi tên Ủy ban Mặt trận .*Phú Thủy thành Mặt trận phường Phú Thủy mới/,
    ]);

    await admin.getByRole("button", { name: "Thêm bước" }).click();
    const second = admin.getByRole("dialog", { name: "Thêm bước 2" });
    await pick(admin, "Việc", "Sáp nhập");
    await choose(admin, "Các bên kết thúc", "hnd-22921", /22921/);
    await choose(admin, "Các bên kết thúc", "hnd-22936", /22936/);
    await second.getByRole("radio", { name: "Nơi mới" }).check();
    await second.getByRole("textbox", { name: "Mã mới" }).fill(`hnd-thu-${STAMP}`);
    await second.getByRole("textbox", { name: "Tên", exact: true }).fill("Hội Nông dân thử");
    await second.getByRole("textbox", { name: "Tên tiếng Anh" }).fill("Test Farmers’ Association");
    await second.getByRole("textbox", { name: "Tên viết tắt" }).fill("HNDT");
    await pick(admin, "Loại tổ chức", "Tổ chức chính trị - xã hội");
    await pick(admin, "Cấp", "Xã");
    await choose(admin, "Địa bàn", "phu thuy", /22924/);
    await expectAccessible(admin);
    await second.getByRole("button", { name: "Thêm vào phương án" }).click();
    await expect(steps(admin).nth(1)).toContainText("thành Hội Nông dân thử, địa bàn Phú Thủy");
  });

  await test.step("what the plan founds can be chosen in its other steps", async () => {
    await admin.getByRole("button", { name: "Thêm bước" }).click();
    await pick(admin, "Việc", "Sáp nhập");
    await choose(admin, "Các bên kết thúc", "hnd-22924", /22924/);
    await choose(admin, "Bên kế thừa", "nong dan thu", /lập mới trong phương án/);
    await admin.getByRole("button", { name: "Thêm vào phương án" }).click();
    await expect(steps(admin).nth(2)).toContainText("vào Hội Nông dân thử");
    await admin.getByRole("button", { name: "Đưa bước 3 lên" }).click();
    await expect(steps(admin).nth(1)).toContainText("vào Hội Nông dân thử");
    await admin.getByRole("button", { name: "Xóa bước 2" }).click();
    await expect(steps(admin)).toHaveCount(2);
  });

  await test.step("the draft survives a reload", async () => {
    await admin.reload();
    await expect(steps(admin)).toHaveCount(2);
    await expect(admin.getByText("Đang mở lại bản soạn")).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("the preview shows before and after, and changes nothing", async () => {
    await part(admin, /Xem trước/).click();
    await expect(admin.getByText(/Không có lỗi nào trong 2 bước/)).toBeVisible();
    const changes = admin.getByRole("list", { name: "Cơ quan, tổ chức" });
    await expect(
      changes.getByRole("listitem").filter({ hasText: "Mặt trận phường Phú Thủy mới" }),
    ).toContainText("Ủy ban Mặt trận");
    await expectAccessible(admin);
    await admin.getByRole("tab", { name: "Kế thừa (2)" }).click();
    await expect(admin.getByRole("list", { name: "Kế thừa" })).toContainText(`hnd-thu-${STAMP}`);
    await admin.getByRole("tab", { name: /^Báo cáo phải nộp/ }).click();
    await expectAccessible(admin);
  });

  await test.step("recorded, it waits; withdrawn, it never happens", async () => {
    await admin.getByRole("button", { name: "Ghi nhận, chờ đến ngày" }).click();
    const sure = admin.getByRole("dialog", { name: "Ghi nhận phương án" });
    await expectAccessible(admin);
    await sure.getByRole("button", { name: "Ghi nhận", exact: true }).click();
    await expect(heading(admin, `Phương án thử thu-${STAMP}`)).toBeVisible();
    await expect(admin.getByText("Chờ đến ngày", { exact: true })).toBeVisible();
    await expect(steps(admin)).toHaveCount(2);
    await expect(admin.getByText(/Đổi tên Ủy ban Mặt trận/)).toBeVisible();
    await expectAccessible(admin);
    await admin.getByRole("button", { name: "Hủy phương án" }).click();
    const cancel = admin.getByRole("dialog", { name: "Hủy phương án này?" });
    await expectAccessible(admin);
    await cancel.getByRole("button", { name: "Hủy phương án" }).click();
    await expect(admin.getByText("Đã hủy", { exact: true })).toBeVisible();
    await expect(admin.getByRole("button", { name: "Hủy phương án" })).toHaveCount(0);
  });

  await test.step("a file that can't be read says why", async () => {
    await admin.goto("/reorganizations/new?part=steps");
    await expect(admin.getByText("Chưa có bước nào")).toBeVisible();
    await upload(admin, "{");
    await expect(admin.getByRole("main").getByRole("alert")).toHaveText("Tệp không phải JSON đọc được.");
    await upload(admin, { steps: [{ kind: "ABOLISH", of: "AREA" }] });
    await expect(admin.getByRole("main").getByRole("alert")).toHaveText("Không đọc được bước 1 trong tệp.");
    await expectAccessible(admin);
  });

  await test.step("faults stand at their steps, and a link leads to the field", async () => {
    await upload(
      admin,
      planOf(
        `thu-${STAMP}`,
        "2031-03-01",
        { kind: "DISSOLVE", of: "ORGANIZATION", code: "hlg" },
        { kind: "RENAME", of: "ORGANIZATION", code: "khong-co", as: { name: "Không có" } },
        { kind: "MERGE", of: "ORGANIZATION", predecessors: ["hnb"], successor: "hlg" },
      ),
    );
    await part(admin, /Xem trước/).click();
    // The code is one that was used before: that is told first, and at its field.
    await expect(admin.getByRole("main").getByRole("alert")).toContainText("Đã có một phương án mang mã");
    await admin.getByRole("main").getByRole("alert").getByRole("button", { name: "Thông tin, Mã" }).click();
    await expect(admin.getByRole("textbox", { name: "Mã phương án" })).toBeFocused();
    await admin.getByRole("textbox", { name: "Mã phương án" }).fill(`thu-2-${STAMP}`);
    await part(admin, /Xem trước/).click();
    const faults = admin.getByRole("main").getByRole("alert");
    await expect(faults).toContainText("Không có “khong-co” trong danh bạ");
    await expect(faults.getByRole("listitem")).toHaveCount(2);
    await expectAccessible(admin);
    await faults.getByRole("button", { name: "Bước 2, Mã" }).click();
    const dialog = admin.getByRole("dialog", { name: "Sửa bước 2" });
    await expect(dialog.getByRole("combobox", { name: "Cơ quan, tổ chức" })).toBeFocused();
    await expect(dialog).toContainText("Không có “khong-co” trong danh bạ");
    await expectAccessible(admin);
    await dialog.getByRole("button", { name: "Hủy" }).click();
    await expect(steps(admin).nth(2)).toContainText("Bên kế thừa “hlg” không tồn tại");
    await expectAccessible(admin);
  });

  await test.step("the real reform, 912 steps, is read, searched and previewed, and not applied", async () => {
    await upload(admin, readFileSync(REAL_PLAN, "utf8"));
    await admin
      .getByRole("dialog", { name: "Thay phương án đang soạn?" })
      .getByRole("button", { name: "Thay bằng tệp" })
      .click();
    await expect(admin.getByText("912 trong 912 bước")).toBeVisible();
    await expect(steps(admin).first()).toContainText("Sáp nhập Bình Thuận thành Lâm Đồng");
    // Only what is in view exists, and each still says which one of how many it is.
    expect(await steps(admin).count()).toBeLessThan(60);
    await expect(steps(admin).first()).toHaveAttribute("aria-setsize", "912");
    await admin.getByRole("searchbox", { name: "Tìm trong các bước" }).fill("mui ne");
    await expect(admin.getByText(/^\d+ trong 912 bước$/)).not.toHaveText("912 trong 912 bước");
    await expectAccessible(admin);
    await part(admin, /Xem trước/).click();
    await expect(admin.getByText(/Không có lỗi nào trong 912 bước/)).toBeVisible({ timeout: 60_000 });
    await expect(admin.getByRole("tab", { name: "Địa bàn (178)" })).toBeVisible();
    await admin.getByRole("tab", { name: /^Báo cáo phải nộp/ }).click();
    await expect(admin.getByText("Nghĩa vụ báo cáo gộp làm một:")).toBeVisible();
    await expectAccessible(admin);
    await admin.getByRole("button", { name: "Áp dụng ngay" }).click();
    const sure = admin.getByRole("dialog", { name: "Áp dụng phương án ngay" });
    await expect(sure.getByRole("button", { name: "Áp dụng" })).toBeDisabled();
    await expectAccessible(admin);
    await sure.getByRole("button", { name: "Không" }).click();
    await admin.getByRole("button", { name: "Bỏ bản soạn" }).click();
    await admin.getByRole("dialog").getByRole("button", { name: "Bỏ bản soạn" }).click();
    await expect(admin.getByText("Phương án chưa có bước nào")).toBeVisible();
  });

  await test.step("a body of our own is founded, then renamed: applied at once, and kept with what it did", async () => {
    const code = `ban-thu-${STAMP}`;
    await part(admin, /Các bước/).click();
    await upload(
      admin,
      planOf(`lap-${STAMP}`, "2026-01-01", {
        kind: "FOUND",
        of: "ORGANIZATION",
        code,
        as: {
          name: `Ban Thử ${STAMP}`,
          nameEn: "Test Board",
          abbreviation: "BT",
          type: "MEDIA_OR_TRAINING_BODY",
          level: "PROVINCE",
          area: "60",
        },
      }),
    );
    await part(admin, /Xem trước/).click();
    await admin.getByRole("button", { name: "Áp dụng ngay" }).click();
    await admin.getByRole("dialog").getByRole("button", { name: "Áp dụng" }).click();
    await expect(admin.getByText("Đã áp dụng", { exact: true })).toBeVisible();
    await expect(heading(admin, `Phương án thử lap-${STAMP}`)).toBeVisible();
    await expectAccessible(admin);
    await admin.goto(`/organizations?q=${code}`);
    await expect(admin.getByRole("link", { name: `Ban Thử ${STAMP}` })).toBeVisible();
  });
});

test("who may not reorganize neither sees the way nor finds the page", async ({ enter }) => {
  const leader = await enter(cast.provinceStanding, "/reorganizations");
  await expect(heading(leader, "Không tìm thấy")).toBeVisible();
  await expect(leader.getByRole("link", { name: "Sắp xếp, sáp nhập" })).toHaveCount(0);
  await leader.goto("/reorganizations/new");
  await expect(heading(leader, "Không tìm thấy")).toBeVisible();
});
