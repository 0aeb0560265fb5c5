import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, phone, test } from "./ui/cast.ts";
import { field, heading, openDueReport, save, sign } from "./ui/reports.ts";

const TITLE = "Người dân phản ánh nước sinh hoạt đục";

test("what no period asks for goes straight to the committee, its board is brought in", async ({ enter }) => {
  test.setTimeout(180_000);
  const leader = await enter(cast.springLeader);

  await test.step("the usual way is chosen already, and the board can't be left out", async () => {
    await leader.getByRole("button", { name: "Báo cáo đột xuất" }).click();
    const dialog = leader.getByRole("dialog", { name: "Báo cáo đột xuất" });
    await expect(dialog.getByRole("combobox", { name: "Đảng ủy phường Xuân An" })).toHaveValue("TO");
    const board = dialog.getByRole("combobox", { name: "Ban Tuyên giáo - Dân vận phường Xuân An" });
    await expect(board).toHaveValue("CC");
    await expect(board.getByRole("option")).toHaveText(["Gửi", "Đồng gửi"]);
    await dialog.getByRole("button", { name: "Bắt đầu viết" }).click();
    await expect(dialog.getByText("Hãy đặt tên báo cáo.")).toBeVisible();
    await expectAccessible(leader);
    await dialog.getByRole("textbox", { name: "Về việc gì" }).fill(TITLE);
    await dialog.getByRole("button", { name: "Bắt đầu viết" }).click();
    await expect(heading(leader, TITLE)).toBeVisible();
  });

  await test.step("title and addressees may be changed while nobody has it, and no text is lost by that", async () => {
    await field.section(leader, 0).fill("Từ sáng nay, hai khu phố.");
    await leader.getByRole("button", { name: "Sửa tên, nơi nhận" }).click();
    const dialog = leader.getByRole("dialog", { name: "Sửa tên, nơi nhận" });
    await dialog.getByRole("textbox", { name: "Về việc gì" }).fill(`${TITLE} tại hai khu phố`);
    await dialog.getByRole("combobox", { name: "Thành ủy Phan Thiết", exact: true }).selectOption("TO");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await expect(dialog).toBeHidden();
    await expect(heading(leader, `${TITLE} tại hai khu phố`)).toBeVisible();
    await expect(field.section(leader, 0)).toHaveValue("Từ sáng nay, hai khu phố.");
    await field.section(leader, 1).fill("Đã mời đơn vị cấp nước đối thoại.");
    await save(leader);
    await expectAccessible(leader);
    await sign(leader);
  });

  await test.step("the committee finds it in its box", async () => {
    const committee = await enter(cast.springCommittee, "/reports/inbox");
    await expect(committee.getByRole("row", { name: /Đột xuất/ })).toBeVisible();
    await committee.getByRole("link", { name: `${TITLE} tại hai khu phố` }).click();
    await expect(committee.getByText("Đã mời đơn vị cấp nước đối thoại.")).toBeVisible();
    await committee.setViewportSize(phone);
    await expectAccessible(committee);
  });
});

test("a body in which nothing happened says so, and nothing that was typed is thrown away unasked", async ({
  enter,
}) => {
  test.setTimeout(180_000);
  const leader = await enter(cast.springLeader);
  const path = await openDueReport(leader);
  await field.section(leader, 0).fill("Đang viết dở.");
  await leader.getByRole("checkbox", { name: /không phát sinh/ }).check();
  await leader
    .getByRole("textbox", { name: "Vì sao không phát sinh" })
    .fill("Trong kỳ không có vụ việc nào.");
  await expect(field.section(leader, 0)).toHaveValue("Đang viết dở.");
  await expect(leader.getByRole("alert")).toContainText("Còn 1 mục đã điền");
  await expectAccessible(leader);
  await leader.getByRole("button", { name: "Xóa nội dung các mục ấy" }).click();
  await expect(field.section(leader, 0)).toBeHidden();
  await save(leader);
  await sign(leader);
  await expect(leader.getByRole("heading", { name: "Không phát sinh nội dung phải báo cáo" })).toBeVisible();

  const committee = await enter(cast.springCommittee, "/reports/inbox");
  await expect(committee.getByRole("row", { name: /không phát sinh/ })).toBeVisible();
  await committee.goto(path);
  await expect(committee.getByText("Trong kỳ không có vụ việc nào.")).toBeVisible();
  await expectAccessible(committee);
});
