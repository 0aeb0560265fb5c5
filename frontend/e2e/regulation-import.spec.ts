import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

// Told again on the same data, the story must not meet its own traces.
const STAMP = Date.now();
const TITLE = `Quy chế mẫu ${STAMP}`;
const DUTY = "Báo việc trong phường về thành phố";
const CODE = `quy-che-mau-${STAMP}`;

// Our own words, made for this story; no legal text is shipped.
const DOCUMENT = `## QUY CHẾ

### mẫu, để thử việc nhập văn bản

### Chương I

#### NHỮNG ĐIỀU CHUNG

**Điều 1.** Văn bản này chỉ để thử. Không cơ quan nào phải làm theo.

**Điều 2. Báo cáo**

1. Gửi báo cáo hằng tháng theo đúng mẫu.

2. Nghe người dân nói:

a) ở chợ;

đ) ở sân đình.

1. Số này đã có ở trên.

#### Nơi nhận:
`;

const SHORT = `**Điều 2. Báo cáo**

1. Gửi báo cáo hằng tháng.

2. Nghe người dân nói.
`;

test("a document becomes a regulation, in words of our own and linked to the province's", async ({
  enter,
}) => {
  // One long story with five looks by axe, on two widths each: a busy machine needs more than the usual time.
  test.slow();
  const admin = await enter(cast.administrator, "/regulations");
  const tree = admin.getByRole("navigation", { name: "Cây điều khoản đọc được" });

  await test.step("the file is read, nothing is stored, what found no place is shown", async () => {
    await admin.getByRole("link", { name: "Nhập từ văn bản" }).click();
    await expect(heading(admin, "Nhập quy chế từ văn bản")).toBeVisible();
    await expectAccessible(admin);
    await admin
      .locator("input[type=file]")
      .setInputFiles({ name: "quy-che.md", mimeType: "", buffer: Buffer.from(DOCUMENT) });
    await admin.getByRole("button", { name: "Đọc tệp" }).click();
    await expect(admin.getByText("2 khoản", { exact: true })).toBeVisible();
    await expect(admin.getByRole("list", { name: "Dòng chưa xếp được" })).toContainText(
      "Số này đã có ở trên",
    );
    await expect(tree.getByText("Chương I. NHỮNG ĐIỀU CHUNG")).toBeVisible();
    await expect(tree.getByRole("button", { name: "Điều 2 khoản 2 điểm đ" })).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("what is missing is said at its place", async () => {
    await admin.getByRole("textbox", { name: "Tên quy chế", exact: true }).fill(TITLE);
    await admin.getByRole("textbox", { name: "Mã", exact: true }).fill(CODE);
    await admin.getByRole("button", { name: "Xác nhận và lưu quy chế" }).click();
    await expect(admin.getByRole("alert")).toContainText("Chưa lưu gì");
    await expect(tree.getByRole("button", { name: /^Điều 1 .*cần tên gọi/ })).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("headings, the issuer and the clause above", async () => {
    const words = admin.getByRole("region", { name: "Điều 1", exact: true });
    await words.getByRole("textbox", { name: "Tên gọi", exact: true }).fill("Để thử");
    await admin.getByRole("combobox", { name: "Cơ quan ban hành" }).fill("thanh uy phan thiet");
    await admin.getByRole("option", { name: "Thành ủy Phan Thiết", exact: true }).click();
    await admin.getByRole("combobox", { name: "Ban hành theo quy chế cấp trên" }).click();
    await admin.getByRole("option", { name: /tỉnh Bình Thuận/ }).click();
    await tree.getByRole("button", { name: "Điều 2 khoản 1" }).click();
    const clause = admin.getByRole("region", { name: "Điều 2 khoản 1" });
    await expect(clause.getByText("Gửi báo cáo hằng tháng theo đúng mẫu.")).toBeVisible();
    await clause.getByRole("textbox", { name: "Tóm lược", exact: true }).fill("Mỗi tháng báo cáo một lần.");
    await clause
      .getByRole("combobox", { name: "Thực hiện điều khoản của quy chế cấp trên" })
      .fill("Điều 18 khoản 2");
    await admin.getByRole("option", { name: /^Điều 18 khoản 2/ }).click();
    await expectAccessible(admin);
    await admin.getByRole("button", { name: "Xác nhận và lưu quy chế" }).click();
    await expect(heading(admin, TITLE)).toBeVisible();
    await expect(admin).toHaveURL(new RegExp(`/regulations/${CODE}$`));
  });

  await test.step("everybody reads it, clause to clause and back", async () => {
    await expect(admin.getByText("Ban hành theo quy chế cấp trên")).toBeVisible();
    await admin.goto(`/regulations/${CODE}/D2.1`);
    const article = admin.getByRole("article", { name: "Điều 2 khoản 1" });
    await expect(article).toContainText("Mỗi tháng báo cáo một lần.");
    await expectAccessible(admin);
    await article.getByRole("link", { name: /^Điều 18 khoản 2/ }).click();
    const above = admin.getByRole("article", { name: "Điều 18 khoản 2" });
    await expect(above.getByRole("listitem").filter({ hasText: TITLE })).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("words are mended afterwards", async () => {
    await admin.goto(`/regulations/${CODE}/D2.1`);
    await admin.getByRole("button", { name: "Sửa tên gọi, tóm lược" }).click();
    const dialog = admin.getByRole("dialog", { name: /^Sửa lời của/ });
    await dialog.getByRole("textbox", { name: "Tên gọi", exact: true }).fill("Báo cáo tháng");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await expect(dialog).toBeHidden();
    await expect(admin.getByRole("article")).toContainText("Báo cáo tháng");
  });
});

test("the clauses of a regulation are mapped to duties, those that nobody has read first", async ({
  enter,
}) => {
  test.slow();
  const code = `${CODE}-giao-viec`;
  const admin = await enter(cast.administrator, "/regulations/import");

  await test.step("a regulation of the city's committee", async () => {
    await admin
      .locator("input[type=file]")
      .setInputFiles({ name: "quy-che.md", mimeType: "", buffer: Buffer.from(SHORT) });
    await admin.getByRole("button", { name: "Đọc tệp" }).click();
    await admin.getByRole("textbox", { name: "Tên quy chế", exact: true }).fill(`${TITLE}, giao việc`);
    await admin.getByRole("textbox", { name: "Mã", exact: true }).fill(code);
    await admin.getByRole("combobox", { name: "Cơ quan ban hành" }).fill("thanh uy phan thiet");
    await admin.getByRole("option", { name: "Thành ủy Phan Thiết", exact: true }).click();
    await admin.getByRole("button", { name: "Xác nhận và lưu quy chế" }).click();
    await expect(heading(admin, `${TITLE}, giao việc`)).toBeVisible();
  });

  await test.step("the clauses are mapped to duties, those that nobody has read first", async () => {
    await admin.getByRole("link", { name: "Nhiệm vụ theo điều khoản: 0/3" }).click();
    await expect(heading(admin, "Nhiệm vụ theo điều khoản")).toBeVisible();
    await expect(admin.getByText(/^0\/3 điều khoản/)).toBeVisible();
    await admin.getByRole("button", { name: "Điều 2 không giao việc" }).click();
    await expect(admin.getByText(/^1\/3 điều khoản/)).toBeVisible();
    await expectAccessible(admin);

    await admin.getByRole("button", { name: "Thêm nhiệm vụ cho Điều 2 khoản 1" }).click();
    const dialog = admin.getByRole("dialog", { name: "Thêm nhiệm vụ cho Điều 2 khoản 1" });
    await dialog.getByRole("button", { name: "Lưu nhiệm vụ" }).click();
    await expect(dialog.getByRole("textbox", { name: "Việc phải làm", exact: true })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await expectAccessible(admin);
    await dialog.getByRole("textbox", { name: "Việc phải làm", exact: true }).fill(DUTY);
    for (const [label, option] of [
      ["Loại việc", "Báo cáo, phản ánh"],
      ["Nhịp", "Hằng tháng"],
      ["Ghi nhận qua", "Minh chứng thực hiện"],
      ["Loại cơ quan", "Mặt trận Tổ quốc"],
      ["Ở cấp nào", "cấp xã"],
    ] as const) {
      await dialog.getByRole("combobox", { name: label }).click();
      await admin.getByRole("option", { name: option, exact: true }).click();
      await admin.keyboard.press("Tab");
    }
    // Only the city's wards and communes are bound by the city's committee.
    await expect(dialog.getByRole("status")).toContainText("15 cơ quan phải làm");
    await dialog.getByRole("checkbox", { name: "Có nơi nhận kết quả" }).check();
    await dialog.getByRole("combobox", { name: "Gửi tới", exact: true }).click();
    await admin.getByRole("option", { name: "cấp ủy cùng cấp", exact: true }).click();
    await admin.keyboard.press("Tab");
    await dialog.getByRole("textbox", { name: "Từ ngày" }).fill("01/01/2026");
    await admin.keyboard.press("Tab");
    await expectAccessible(admin);
    await dialog.getByRole("button", { name: "Lưu nhiệm vụ" }).click();
    await expect(dialog).toBeHidden();
    await expect(admin.getByText(/^2\/3 điều khoản/)).toBeVisible();
  });

  await test.step("a duty is mended, and ended when it is over", async () => {
    await admin.getByRole("link", { name: /^Điều 2 khoản 1/ }).click();
    const duty = admin.getByRole("listitem").filter({ hasText: DUTY });
    await expect(duty).toContainText("Gửi tới");
    await duty.getByRole("button", { name: `Sửa nhiệm vụ: ${DUTY}` }).click();
    const dialog = admin.getByRole("dialog", { name: "Sửa nhiệm vụ của Điều 2 khoản 1" });
    await dialog.getByRole("combobox", { name: "Nhịp" }).click();
    await admin.getByRole("option", { name: "Hằng quý" }).click();
    await dialog.getByRole("button", { name: "Lưu nhiệm vụ" }).click();
    await expect(dialog).toBeHidden();
    await expect(duty).toContainText("Hằng quý");
    await duty.getByRole("button", { name: `Kết thúc nhiệm vụ: ${DUTY}` }).click();
    const end = admin.getByRole("dialog", { name: "Kết thúc nhiệm vụ" });
    await end.getByRole("textbox", { name: "Ngày cuối cùng" }).fill("31/01/2026");
    await admin.keyboard.press("Tab");
    await expectAccessible(admin);
    await end.getByRole("button", { name: "Kết thúc nhiệm vụ" }).click();
    await expect(end).toBeHidden();
    await expect(duty).toContainText("Đã kết thúc");
    await expect(admin.getByRole("button", { name: `Kết thúc nhiệm vụ: ${DUTY}` })).toHaveCount(0);
  });
});
