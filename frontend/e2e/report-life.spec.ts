import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { field, heading, openDueReport, save } from "./ui/reports.ts";

const reason = "Gửi nhầm bản chưa rà soát số liệu.";
const firstText = "Hội viên phấn khởi, tổ chức 4 buổi tuyên truyền.";
const mendedText = "Hội viên phấn khởi, tổ chức 5 buổi tuyên truyền.";

test("a report is signed, sent, taken back unread, sent again, reviewed and compared", async ({ enter }) => {
  test.setTimeout(300_000);
  const officer = await enter(cast.farmersOfficer);
  const leader = await enter(cast.farmersLeader);
  const report = await openDueReport(officer);
  const timeline = (page: Page) => page.getByRole("list", { name: "Quá trình" });

  await test.step("the leader signs, and what is signed is frozen", async () => {
    await field.section(officer, 0).fill(firstText);
    await field.section(officer, 1).fill("Vận động 12 hộ hiến đất.");
    await fillFigures(officer);
    await save(officer);
    await leader.goto(report);
    await leader.getByRole("button", { name: "Ký, chưa gửi" }).click();
    await expect(leader.getByRole("alert").getByText("Báo cáo đã ký, chưa gửi")).toBeVisible();
    await expect(leader.getByRole("textbox")).toHaveCount(0);
    await expectAccessible(leader);
  });

  await test.step("the officer sends it, and it has a number", async () => {
    await officer.goto("/");
    await officer
      .getByRole("region", { name: "Đã ký, chờ gửi" })
      .getByRole("listitem")
      .filter({ has: officer.locator(`a[href="${report}"]`) })
      .getByRole("link", { name: "Xem, gửi" })
      .click();
    await officer.waitForURL(`**${report}`);
    await officer.getByRole("button", { name: "Gửi", exact: true }).click();
    const dialog = officer.getByRole("dialog", { name: "Gửi báo cáo đã ký" });
    await dialog.getByRole("button", { name: "Gửi báo cáo" }).click();
    await expect(officer.getByText("Chờ tiếp nhận").first()).toBeVisible();
    await expect(officer.getByText(/Số \d\d-BC\/HND/).first()).toBeVisible();
    await expect(officer.getByText("Chưa mở xem").first()).toBeVisible();
  });

  await test.step("nobody has opened it, so the leader takes it back and it is gone", async () => {
    await leader.goto(report);
    await leader.getByRole("button", { name: "Rút lại" }).click();
    const dialog = leader.getByRole("dialog", { name: "Rút lại báo cáo" });
    await dialog.getByRole("button", { name: "Rút lại báo cáo" }).click();
    await expect(dialog.getByText("Hãy nêu lý do.")).toBeVisible();
    await expectAccessible(leader);
    await dialog.getByRole("textbox", { name: "Lý do rút lại" }).fill(reason);
    await dialog.getByRole("button", { name: "Rút lại báo cáo" }).click();
    await expect(dialog).toBeHidden();
    await expect(leader.getByRole("alert").getByText(reason)).toBeVisible();
  });

  const reviewer = await enter(cast.committeeReviewer, report);
  await test.step("the recipient sees nothing of it", async () => {
    await expect(heading(reviewer, "Không tìm thấy")).toBeVisible();
  });

  await test.step("mended and sent again, it lies on the desk of the review", async () => {
    await field.section(leader, 0).fill(mendedText);
    await leader.getByRole("button", { name: "Ký, gửi" }).click();
    await leader.getByRole("button", { name: "Ký và gửi" }).click();
    await expect(leader.getByText("Chờ tiếp nhận").first()).toBeVisible();
    await reviewer.goto("/reports/review?q=hoi+nong+dan+phuong+phu+thuy");
    const pile = reviewer.getByRole("list", { name: "Báo cáo chờ tiếp nhận" });
    await pile
      .getByRole("button", { name: /Hội Nông dân phường Phú Thủy/ })
      .first()
      .click();
    const paper = reviewer.getByRole("region", { name: "Báo cáo đang xem" });
    await expect(paper.getByText(mendedText)).toBeVisible();
    await expectAccessible(reviewer);
    await leader.reload();
    await expect(leader.getByText(/Mở xem lần đầu/).first()).toBeVisible();
    await expect(leader.getByRole("button", { name: "Rút lại" })).toHaveCount(0);
    await paper.getByRole("button", { name: "Trả lại" }).click();
    const dialog = reviewer.getByRole("dialog", { name: "Trả lại báo cáo" });
    await dialog.getByRole("textbox", { name: "Lý do trả lại" }).fill("Xin nêu rõ địa bàn.");
    await dialog.getByRole("button", { name: "Trả lại báo cáo" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("sent a third time, it is accepted by its row, with others if there are", async () => {
    await leader.goto(report);
    await leader.getByRole("button", { name: "Ký, gửi" }).click();
    await leader.getByRole("button", { name: "Ký và gửi" }).click();
    await expect(leader.getByText("Chờ tiếp nhận").first()).toBeVisible();
    await reviewer.reload();
    await reviewer.getByRole("checkbox", { name: "Chọn tất cả" }).check();
    await reviewer.getByRole("button", { name: /^Tiếp nhận đã chọn/ }).click();
    await expect(reviewer.getByText("Không còn báo cáo nào chờ tiếp nhận")).toBeVisible();
    await expectAccessible(reviewer);
  });

  await test.step("the author compares the submissions", async () => {
    await officer.goto(report);
    await expect(officer.getByText("Đã tiếp nhận", { exact: true })).toBeVisible();
    await expect(timeline(officer).getByRole("listitem")).toContainText([
      "Bắt đầu soạn",
      "Ký",
      "Gửi",
      "Rút lại",
      "Ký, gửi",
      "Trả lại",
      "Ký, gửi",
      "Tiếp nhận",
    ]);
    await expectAccessible(officer);
    await officer.getByRole("link", { name: "So với bản trước" }).last().click();
    await expect(heading(officer, "So sánh bản gửi lần 1 với lần 2")).toBeVisible();
    await expect(officer.locator("del")).toHaveText(["4"]);
    await expect(officer.locator("ins")).toHaveText(["5"]);
    await expectAccessible(officer);
  });
});

async function fillFigures(page: Page) {
  const figures = page.locator("input[id^=field-indicators-][aria-required=true]");
  for (let position = 0; position < (await figures.count()); position++) {
    if ((await figures.nth(position).inputValue()) === "") await figures.nth(position).fill("0");
  }
}
