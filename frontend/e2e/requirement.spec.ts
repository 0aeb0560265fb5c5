import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

// Each run designs a requirement of its own and ends it, so that the story can be told twice on the same data.
const run = Date.now().toString(36);
const title = `Báo cáo năm thử ${run}`;
const FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam xã Tiến Lợi";

async function choose(page: Page, field: string, option: string | RegExp) {
  await page.getByRole("combobox", { name: field, exact: true }).click();
  await page.getByRole("option", { name: option }).click();
}

test("a requirement is designed, foretold, changed and ended, and what is owed follows", async ({
  enter,
}) => {
  test.setTimeout(150_000);
  const admin = await enter(cast.requirementsAdministrator);
  const outlook = admin.getByRole("complementary", { name: "Xem trước" });

  await test.step("the list of requirements, each with its clause", async () => {
    await admin.getByRole("link", { name: "Chế độ báo cáo", exact: true }).click();
    await expect(heading(admin, "Chế độ báo cáo")).toBeVisible();
    await expect(
      admin
        .getByRole("table", { name: "Chế độ báo cáo" })
        .getByRole("row", { name: /Báo cáo tháng kết quả công tác dân vận.*Hằng tháng.*Đang hiệu lực/ }),
    ).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("a new one, with what it would do in sight", async () => {
    await admin.getByRole("link", { name: "Chế độ mới" }).click();
    await expect(heading(admin, "Chế độ báo cáo mới")).toBeVisible();
    await expect(outlook.getByText(/Điền đủ các ô/)).toBeVisible();
    await admin.getByRole("textbox", { name: "Tên", exact: true }).fill(title);
    await admin.getByRole("textbox", { name: "Tên (tiếng Anh)" }).fill(`Trial yearly report ${run}`);
    await admin.getByRole("textbox", { name: "Mã" }).fill(`thu-${run}`);
    await admin.getByRole("textbox", { name: "Căn cứ pháp lý" }).fill("Điều 18 khoản 2, thử nghiệm");
    await choose(admin, "Định kỳ", "Hằng năm");
    // By its name: the stories of regulations leave some of their own.
    await choose(admin, "Quy chế", /^Quy chế công tác dân vận của hệ thống chính trị tỉnh Bình Thuận/);
    await admin.getByRole("combobox", { name: "Điều khoản" }).fill("Điều 18 khoản 2:");
    await admin.getByRole("option", { name: /^Điều 18 khoản 2/ }).click();
    await choose(admin, "Mẫu báo cáo", /^Báo cáo tình hình nhân dân/);
    await admin
      .getByRole("combobox", { name: "Cơ quan nêu đích danh" })
      .fill("mat tran to quoc viet nam xa tien loi");
    await admin.getByRole("option", { name: FRONT }).click();
    await choose(admin, "Gửi tới", "cấp ủy cùng cấp");
    await choose(admin, "Hạn tính theo", "Ngày trong tháng sau kỳ");
    await admin.getByRole("textbox", { name: "Hạn của cấp xã" }).fill("20");
    await admin.getByRole("textbox", { name: "Hạn của cấp huyện" }).fill("15");
    await admin.getByRole("textbox", { name: "Hạn của cấp tỉnh" }).fill("25");
    // Faults stand at their fields before anything is saved.
    await expect(outlook.getByText(/Còn 1 chỗ chưa đúng/)).toBeVisible();
    await expect(admin.getByRole("textbox", { name: "Hạn của cấp xã" })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await expect(admin.getByText("Hạn của cấp dưới không được muộn hơn cấp trên.")).toBeVisible();
    await admin.getByRole("textbox", { name: "Hạn của cấp huyện" }).fill("22");
    await expect(outlook.getByText("1 cơ quan phải báo cáo")).toBeVisible();
    await expect(outlook.getByText("1 báo cáo mới phải nộp")).toBeVisible();
    await expect(outlook.getByRole("table")).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("saved, the body that it names owes a report", async () => {
    await outlook.getByRole("button", { name: "Lập chế độ báo cáo" }).click();
    await expect(heading(admin, title)).toBeVisible();
    await expect(admin.getByText("Đang hiệu lực", { exact: true })).toBeVisible();
    const officer = await enter(cast.ruralOfficer);
    await expect(officer.getByText(title).first()).toBeVisible();
    await officer.getByRole("link", { name: "Chế độ báo cáo", exact: true }).click();
    await officer.getByRole("link", { name: title }).click();
    await expect(heading(officer, title)).toBeVisible();
    await expect(
      officer.getByText("Ngày trong tháng sau kỳ: Xã 20 · Huyện 22 · Tỉnh 25", { exact: false }),
    ).toBeVisible();
    await expect(officer.getByRole("button", { name: "Lưu thay đổi" })).toHaveCount(0);
    await expectAccessible(officer);
  });

  await test.step("a change tells what it moves, and moves it", async () => {
    await admin.getByRole("textbox", { name: "Hạn của cấp xã" }).fill("12");
    await expect(outlook.getByText(/1 báo cáo đổi hạn/)).toBeVisible();
    await outlook.getByRole("button", { name: "Lưu thay đổi" }).click();
    await expect(admin.getByText("Đã lưu chế độ báo cáo.").first()).toBeVisible();
    await expect(outlook.getByText("Không báo cáo nào đang mở bị ảnh hưởng.")).toBeVisible();
  });

  await test.step("ended, nobody owes it any more", async () => {
    await admin.getByRole("button", { name: "Kết thúc…" }).click();
    const dialog = admin.getByRole("dialog", { name: "Kết thúc chế độ báo cáo" });
    await expect(dialog.getByText(/1 báo cáo không phải nộp nữa/)).toBeVisible();
    await expectAccessible(admin);
    await dialog.getByRole("button", { name: "Kết thúc chế độ" }).click();
    await expect(dialog).toHaveCount(0);
    const officer = await enter(cast.ruralOfficer);
    await expect(heading(officer, "Việc của tôi")).toBeVisible();
    await expect(officer.getByText(title)).toHaveCount(0);
  });
});
