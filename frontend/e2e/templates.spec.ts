import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

// Each run writes a form of its own, so that the story can be told twice on the same data.
const code = `thu-${Date.now().toString(36)}`;

test("an administrator designs a form, sees its formula at work, and publishes it", async ({ enter }) => {
  test.setTimeout(240_000);
  const admin = await enter(cast.formsAdministrator);

  await test.step("the list of forms", async () => {
    await admin.getByRole("link", { name: "Mẫu báo cáo" }).click();
    await expect(heading(admin, "Mẫu báo cáo")).toBeVisible();
    await expect(
      admin
        .getByRole("table", { name: "Mẫu báo cáo" })
        .getByRole("row", { name: /people-situation.*Đang dùng/ }),
    ).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("a new form begins empty", async () => {
    await admin.getByRole("button", { name: "Mẫu mới" }).click();
    const dialog = admin.getByRole("dialog", { name: "Mẫu mới" });
    await dialog.getByRole("textbox", { name: "Mã mẫu" }).fill("Sai Mã");
    await dialog.getByRole("textbox", { name: "Tên mẫu", exact: true }).fill("Báo cáo chuyên đề thử");
    await dialog.getByRole("textbox", { name: "Tên mẫu (tiếng Anh)" }).fill("Trial thematic report");
    await dialog.getByRole("button", { name: "Bắt đầu soạn mẫu" }).click();
    await expect(dialog.getByRole("textbox", { name: "Mã mẫu" })).toHaveAttribute("aria-invalid", "true");
    await dialog.getByRole("textbox", { name: "Mã mẫu" }).fill(code);
    await dialog.getByRole("button", { name: "Bắt đầu soạn mẫu" }).click();
    await expect(heading(admin, "Báo cáo chuyên đề thử")).toBeVisible();
    await expect(admin.getByText("Đang soạn", { exact: true })).toBeVisible();
  });

  await test.step("a section and figures, in a group, ordered by keyboard", async () => {
    await admin.getByRole("button", { name: "Thêm mục" }).click();
    const section = admin.getByRole("region", { name: /^Mục: / });
    await section.getByRole("textbox", { name: "Tên mục", exact: true }).fill("Tình hình");
    await section.getByRole("textbox", { name: "Tên mục (tiếng Anh)" }).fill("Situation");
    await section.getByRole("checkbox", { name: "Bắt buộc" }).check();
    await admin.getByRole("button", { name: "Thêm nhóm" }).click();
    const group = admin.getByRole("region", { name: /^Nhóm chỉ tiêu: / });
    await group.getByRole("textbox", { name: "Tên nhóm", exact: true }).fill("Đơn thư");
    await group.getByRole("textbox", { name: "Tên nhóm (tiếng Anh)" }).fill("Petitions");
    for (const [title, english] of [
      ["Đã nhận", "Received"],
      ["Đã giải quyết", "Resolved"],
      ["Tỷ lệ", "Rate"],
    ] as const) {
      await admin.getByRole("button", { name: "Thêm chỉ tiêu vào nhóm này" }).click();
      const part = admin.getByRole("region", { name: /^Chỉ tiêu: (chưa đặt tên|$)/ });
      await part.getByRole("textbox", { name: "Tên chỉ tiêu (tiếng Anh)" }).fill(english);
      await part.getByRole("textbox", { name: "Đơn vị tính", exact: true }).fill("đơn");
      await part.getByRole("textbox", { name: "Tên chỉ tiêu", exact: true }).fill(title);
      await admin
        .getByRole("region", { name: `Chỉ tiêu: ${title}` })
        .getByRole("textbox", { name: "Tên chỉ tiêu", exact: true })
        .press("Tab");
    }
    const names = admin.getByRole("region", { name: /^Chỉ tiêu: / });
    await expect(names).toHaveCount(3);
    await admin.getByRole("button", { name: "Chuyển Đã giải quyết lên" }).press("Enter");
    await expect(names.first()).toHaveAccessibleName("Chỉ tiêu: Đã giải quyết");
    await admin.getByRole("button", { name: "Chuyển Đã giải quyết xuống" }).press("Enter");
    await expect(names.first()).toHaveAccessibleName("Chỉ tiêu: Đã nhận");
  });

  await test.step("a formula says what is wrong with it, and what it makes of sample figures", async () => {
    const rate = admin.getByRole("region", { name: "Chỉ tiêu: Tỷ lệ" });
    await rate.getByRole("checkbox", { name: "Máy tính bằng công thức" }).check();
    const formula = rate.getByRole("textbox", { name: "Công thức" });
    await formula.fill("daGiaiQuyet / (daNhan");
    await expect(rate.getByText(/Không đọc được từ ký tự thứ/)).toBeVisible();
    await formula.fill("daGiaiQuyet / daNhap * 100");
    await expect(rate.getByText("Không có chỉ tiêu “daNhap”.")).toBeVisible();
    await admin.getByRole("button", { name: "Lưu nháp" }).click();
    await expect(formula).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(admin);
    await formula.fill("daGiaiQuyet / daNhan * 100");
    await expect(rate.getByText(/^Thử với .*: 200$/)).toBeVisible();
    await admin.getByRole("button", { name: "Lưu nháp" }).click();
    await expect(admin.getByText("Đã lưu", { exact: true })).toBeVisible();
  });

  await test.step("the preview is the form as its writers see it", async () => {
    await admin.getByRole("button", { name: "Xem như người viết" }).click();
    const preview = admin.getByRole("region", { name: "Xem như người viết" });
    await preview.getByRole("textbox", { name: "Đã nhận" }).fill("40");
    await preview.getByRole("textbox", { name: "Đã giải quyết" }).fill("10");
    await expect(preview.getByRole("status", { name: "Tỷ lệ" })).toHaveText("25");
    await expectAccessible(admin);
    await admin.getByRole("button", { name: "Sửa tiếp" }).click();
  });

  await test.step("published, it changes no more; the next version says what is different", async () => {
    await admin.getByRole("button", { name: "Ban hành…" }).click();
    const dialog = admin.getByRole("dialog", { name: "Ban hành mẫu" });
    await expect(dialog.getByText("Đây là phiên bản đầu tiên.")).toBeVisible();
    await dialog.getByRole("button", { name: "Ban hành", exact: true }).click();
    await expect(admin.getByText("Đang dùng", { exact: true })).toBeVisible();
    await expect(admin.getByRole("button", { name: "Lưu nháp" })).toHaveCount(0);
    await admin.getByRole("button", { name: "Soạn phiên bản mới" }).click();
    await expect(admin.getByText(/phiên bản 2/)).toBeVisible();
    await admin.getByRole("button", { name: "Bỏ Tỷ lệ" }).click();
    await admin.getByRole("button", { name: "Ban hành…" }).click();
    await expect(dialog.getByText("Bỏ chỉ tiêu “Tỷ lệ”")).toBeVisible();
    await expectAccessible(admin);
    await dialog.getByRole("button", { name: "Hủy" }).click();
  });

  await test.step("a draft may be thrown away", async () => {
    await admin.getByRole("button", { name: "Bỏ bản nháp" }).click();
    await admin
      .getByRole("dialog", { name: "Bỏ bản nháp" })
      .getByRole("button", { name: "Bỏ bản nháp" })
      .click();
    await expect(heading(admin, "Mẫu báo cáo")).toBeVisible();
    await expect(
      admin.getByRole("table", { name: "Mẫu báo cáo" }).getByRole("row", { name: new RegExp(code) }),
    ).toHaveCount(1);
  });
});
