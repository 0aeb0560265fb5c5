import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { field, heading, openDueReport, save, sign } from "./ui/reports.ts";

const situation =
  "Tình hình nhân dân trên địa bàn cơ bản ổn định; bà con quan tâm việc giải tỏa hành lang kênh.";
const work = "Tổ chức 4 buổi tuyên truyền, 2 buổi đối thoại; hòa giải 3 vụ việc.";
const reason = "Bổ sung kết quả đối thoại và nêu rõ địa bàn.";
const mended = `${work} Đối thoại tại khu phố 3 và khu phố 5.`;

test("an officer files the report that the regulation demands", async ({ enter }) => {
  // Five people, eleven screens, each examined on a desk and on a phone.
  test.setTimeout(300_000);
  const officer = await enter(cast.frontOfficer);
  let report = "";

  await test.step("the officer sees what is due, why and when", async () => {
    await expect(heading(officer, "Việc của tôi")).toBeVisible();
    const first = officer.getByRole("region", { name: "Báo cáo phải nộp" }).getByRole("listitem").first();
    await expect(first.getByText(/Hạn \d\d\/\d\d\/\d{4}/)).toBeVisible();
    await expect(first.getByText(/Còn \d+ ngày|Quá hạn \d+ ngày|Hạn hôm nay/)).toBeVisible();
    await expect(first.getByText(/^Gửi: Đảng ủy phường Phú Thủy/)).toBeVisible();
    await expectAccessible(officer);

    await first.getByRole("button", { name: "Điều 18 khoản 2" }).click();
    const clause = officer.getByRole("dialog", { name: "Điều 18 khoản 2" });
    await expect(clause.getByRole("link", { name: "Đọc trong quy chế" })).toBeVisible();
    await officer.keyboard.press("Escape");
    await expect(clause).toBeHidden();
  });

  await test.step("the officer writes it, saves, comes back and finds it as it was", async () => {
    report = await openDueReport(officer);
    await expect(officer.getByText(/Không ghi họ tên, số định danh/).first()).toBeVisible();
    await field.section(officer, 0).fill(situation);
    await field.section(officer, 1).fill(work);
    await field.indicator(officer, 0).fill("1250");
    await field.indicator(officer, 1).fill("2");
    await save(officer);
    await expectAccessible(officer);

    await officer.goto("/reports/drafts");
    await expect(officer.getByRole("table", { name: "Bản nháp" })).toBeVisible();
    await expectAccessible(officer);
    await officer.goto(report);
    await expect(field.section(officer, 0)).toHaveValue(situation);
    await expect(field.section(officer, 1)).toHaveValue(work);
    await expect(field.indicator(officer, 0)).toHaveValue("1.250");
    await expect(officer.getByRole("button", { name: "Ký, gửi" })).toHaveCount(0);
  });

  const leader = await enter(cast.frontLeader);
  await test.step("the leader finds it waiting and submits", async () => {
    const waiting = leader.getByRole("region", { name: "Chờ ký, gửi" });
    await waiting.getByRole("link", { name: "Ký, gửi" }).first().click();
    await leader.waitForURL(`**${report}`);
    await fillOtherFigures(leader);
    await sign(leader);
    await expect(leader.getByText("Chờ tiếp nhận").first()).toBeVisible();
    await expect(leader.getByRole("textbox")).toHaveCount(0);
  });

  const committee = await enter(cast.committeeOfficer);
  await test.step("the party committee finds it in the inbox, as recipient", async () => {
    await expect(committee.getByRole("region", { name: "Chờ tiếp nhận" })).toBeVisible();
    await committee.goto("/reports/inbox");
    const inbox = committee.getByRole("table", { name: "Hộp đến" });
    await expect(
      inbox.getByRole("row", { name: /Mặt trận Tổ quốc Việt Nam phường Phú Thủy/ }).first(),
    ).toBeVisible();
    await expectAccessible(committee);
  });

  const board = await enter(cast.boardOfficer);
  await test.step("the mobilisation board finds it among the copies and may only read", async () => {
    await board.goto("/reports/copies");
    await expect(board.getByRole("table", { name: "Nhận đồng gửi" }).getByRole("link").first()).toBeVisible();
    await board.goto(report);
    await expect(board.getByText(situation)).toBeVisible();
    await expect(board.getByRole("button", { name: "Tiếp nhận" })).toHaveCount(0);
    await expect(board.getByRole("button", { name: "Trả lại" })).toHaveCount(0);
    await expectAccessible(board);
  });

  await test.step("another district gets the not-found page and empty lists", async () => {
    const stranger = await enter(cast.strangerOfficer);
    for (const box of ["inbox", "copies", "outbox"]) {
      await stranger.goto(`/reports/${box}`);
      await expect(stranger.getByText("Chưa có báo cáo nào")).toBeVisible();
    }
    await stranger.goto(report);
    await expect(heading(stranger, "Không tìm thấy")).toBeVisible();
    await expectAccessible(stranger);
  });

  await test.step("the committee returns it, and must say why", async () => {
    await committee.goto(report);
    await committee.getByRole("button", { name: "Trả lại" }).click();
    const dialog = committee.getByRole("dialog", { name: "Trả lại báo cáo" });
    await dialog.getByRole("button", { name: "Trả lại báo cáo" }).click();
    await expect(dialog.getByText("Hãy nêu lý do.")).toBeVisible();
    await dialog.getByRole("textbox", { name: "Lý do trả lại" }).fill(reason);
    await dialog.getByRole("button", { name: "Trả lại báo cáo" }).click();
    await expect(dialog).toBeHidden();
    await expect(committee.getByText("Bị trả lại", { exact: true })).toBeVisible();
  });

  await test.step("the officer reads the reason and mends it", async () => {
    await officer.goto("/");
    await officer
      .getByRole("region", { name: "Bị trả lại" })
      .getByRole("link", { name: "Tiếp tục" })
      .first()
      .click();
    await expect(officer.getByRole("alert").getByText(reason)).toBeVisible();
    await field.section(officer, 1).fill(mended);
    await save(officer);
    await expectAccessible(officer);
  });

  await test.step("the leader submits again, the committee accepts", async () => {
    await leader.goto(report);
    await expect(field.section(leader, 1)).toHaveValue(mended);
    await sign(leader);
    await committee.goto(report);
    await expect(committee.getByText(mended)).toBeVisible();
    await committee.getByRole("button", { name: "Tiếp nhận" }).click();
    await expect(committee.getByText("Đã tiếp nhận", { exact: true })).toBeVisible();
  });

  await test.step("the report shows its whole history, and each submission as it was", async () => {
    await officer.goto(report);
    const entries = officer.getByRole("list", { name: "Quá trình" }).getByRole("listitem");
    const story = ["Bắt đầu soạn", "Ký, gửi", "Trả lại", "Ký, gửi", "Tiếp nhận"];
    await expect(entries).toHaveCount(story.length);
    for (const [position, action] of story.entries()) {
      await expect(entries.nth(position)).toContainText(action);
    }
    await expect(entries.nth(2)).toContainText(reason);
    await officer.getByRole("link", { name: "Bản gửi lần 1" }).click();
    await expect(heading(officer, /bản gửi lần 1$/)).toBeVisible();
    await expect(officer.getByText(work, { exact: true })).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step("the obligation reads as accepted", async () => {
    await officer.goto("/organizations?q=mat+tran+to+quoc+viet+nam+phuong+phu+thuy");
    const found = officer.getByRole("table", { name: "Cơ quan, tổ chức" });
    await found.getByRole("link", { name: /Mặt trận Tổ quốc Việt Nam phường Phú Thủy$/ }).click();
    const obligations = officer.getByRole("table", { name: "Báo cáo phải nộp" });
    await expect(obligations.getByRole("row").filter({ hasText: "Đã tiếp nhận" }).first()).toBeVisible();
    await expectAccessible(officer);
  });
});

test("wrong input is shown at its field and loses nothing that was saved", async ({ enter }) => {
  const officer = await enter(cast.peopleOfficer);
  const report = await openDueReport(officer);
  await field.section(officer, 0).fill("Nội dung đã lưu.");
  await field.indicator(officer, 0).fill("7");
  await save(officer);

  await test.step("a figure out of bounds is told while typing and not sent", async () => {
    await field.indicator(officer, 0).fill("-5");
    await field.section(officer, 0).fill("Nội dung viết thêm.");
    await officer.getByRole("button", { name: "Lưu", exact: true }).click();
    await expect(field.indicator(officer, 0)).toBeFocused();
    await expect(field.indicator(officer, 0)).toHaveAttribute("aria-invalid", "true");
    await expect(officer.getByText(/^Chưa lưu: có số liệu cần sửa/)).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step("what was saved is still there, and what was typed too", async () => {
    const leader = await enter(cast.peopleLeader, report);
    await expect(field.section(leader, 0)).toHaveValue("Nội dung đã lưu.");
    await expect(field.indicator(leader, 0)).toHaveValue("7");
    await officer.reload();
    await expect(field.section(officer, 0)).toHaveValue("Nội dung viết thêm.");
    await field.indicator(officer, 0).fill("8");
    await save(officer);
  });

  await test.step("an incomplete report can't be submitted: the first gap takes the focus", async () => {
    await field.section(officer, 0).fill("");
    await save(officer);
    const leader = await enter(cast.peopleLeader, report);
    await leader.getByRole("button", { name: "Ký, gửi" }).click();
    await leader.getByRole("button", { name: "Ký và gửi" }).click();
    await expect(field.section(leader, 0)).toBeFocused();
    await expect(field.section(leader, 0)).toHaveAttribute("aria-invalid", "true");
    await expect(leader.getByText("Bản nháp", { exact: true }).last()).toBeVisible();
  });
});

test("a lost network loses no text", async ({ enter }) => {
  const officer = await enter(cast.peopleOfficer);
  await openDueReport(officer);
  await officer.context().setOffline(true);
  await expect(officer.getByText(/^Mất kết nối mạng/)).toBeVisible();
  await field.note(officer).fill("Viết khi mất mạng.");
  await officer.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(officer.getByText(/^Chưa gửi được lên máy chủ/)).toBeVisible();
  await expectAccessible(officer);

  await officer.context().setOffline(false);
  await expect(officer.getByText(/^Đã lưu lúc/)).toBeVisible();
  await officer.reload();
  await expect(field.note(officer)).toHaveValue("Viết khi mất mạng.");
});

test("two people who change the same report lose neither text", async ({ enter }) => {
  const officer = await enter(cast.peopleOfficer);
  const report = await openDueReport(officer);
  await field.section(officer, 0).fill("Bản đầu.");
  await field.note(officer).fill("");
  await save(officer);
  const leader = await enter(cast.peopleLeader, report);
  await expect(field.section(leader, 0)).toHaveValue("Bản đầu.");

  await test.step("different fields are merged without a question", async () => {
    await field.note(leader).fill("Lãnh đạo ghi chú.");
    await save(leader);
    await field.section(officer, 0).fill("Chuyên viên viết.");
    await save(officer);
    await expect(field.note(officer)).toHaveValue("Lãnh đạo ghi chú.");
  });

  await test.step("the same field asks, with both texts side by side", async () => {
    await field.section(leader, 0).fill("Lãnh đạo sửa.");
    await leader.getByRole("button", { name: "Lưu", exact: true }).click();
    const dialog = leader.getByRole("dialog", { name: "Hai người cùng sửa báo cáo này" });
    await expect(dialog.getByText("Lãnh đạo sửa.")).toBeVisible();
    await expect(dialog.getByText("Chuyên viên viết.")).toBeVisible();
    await expectAccessible(leader);
    await dialog.getByRole("radio", { name: "Bản trên máy chủ" }).click();
    await dialog.getByRole("button", { name: "Lưu lựa chọn" }).click();
    await expect(field.section(leader, 0)).toHaveValue("Chuyên viên viết.");
    await expect(leader.getByText(/^Đã lưu lúc/)).toBeVisible();
  });
});

async function fillOtherFigures(page: Parameters<typeof save>[0]) {
  // The template may demand more figures than the two of the story.
  await expect(field.section(page, 0)).toBeVisible();
  const figures = page.locator("input[id^=field-indicators-][aria-required=true]");
  for (let position = 0; position < (await figures.count()); position++) {
    if ((await figures.nth(position).inputValue()) === "") await figures.nth(position).fill("0");
  }
}
