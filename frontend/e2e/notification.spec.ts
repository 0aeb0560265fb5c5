import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

const MONDAY = 1;
const DAY = 86_400_000;

/** A Monday two weeks ahead or more: a working day, and later than what is due now. */
function laterDay(): string {
  const day = new Date(Date.now() + 14 * DAY);
  while (day.getUTCDay() !== MONDAY) day.setTime(day.getTime() + DAY);
  const [year, month, date] = day.toISOString().slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}

test("a later day is asked for and granted, who is late is urged, and each is told", async ({ enter }) => {
  test.slow();
  const officer = await enter(cast.coastOfficer);
  const leader = await enter(cast.coastCommitteeLeader);
  const day = laterDay();

  await test.step("an officer asks for a later day", async () => {
    const due = officer.getByRole("region", { name: "Báo cáo phải nộp" });
    const first = due.getByRole("listitem").first();
    await first.getByRole("button", { name: /^Đề nghị gia hạn/ }).click();
    const dialog = officer.getByRole("dialog", { name: "Đề nghị gia hạn" });
    await dialog.getByRole("button", { name: "Gửi đề nghị" }).click();
    await expect(dialog.getByText("Hãy nêu lý do.")).toBeVisible();
    await dialog.getByRole("textbox", { name: "Hạn mới" }).fill(day);
    await dialog.getByRole("textbox", { name: "Lý do" }).fill("Khắc phục hậu quả bão.");
    await expectAccessible(officer);
    await dialog.getByRole("button", { name: "Gửi đề nghị" }).click();
    await expect(dialog).toBeHidden();
    await expect(first.getByText(`đã đề nghị đến ${day}`)).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step("the committee's leader finds it among their work", async () => {
    await leader.reload();
    const asked = leader.getByRole("region", { name: "Đề nghị gia hạn chờ trả lời" });
    await expect(asked.getByText(`đề nghị đến ${day}`)).toBeVisible();
    await expect(asked.getByText("Lý do: Khắc phục hậu quả bão.")).toBeVisible();
    await expectAccessible(leader);
  });

  await test.step("the bell tells the committee's leader, and leads to the list", async () => {
    await leader.reload();
    await leader.getByRole("button", { name: /^Thông báo: \d+ chưa đọc/ }).click();
    const panel = leader.getByRole("dialog", { name: /^Thông báo/ });
    const asked = panel.getByRole("link", { name: new RegExp(`đề nghị gia hạn đến ${day}`) }).first();
    await expect(asked).toBeVisible();
    await expectAccessible(leader);
    await asked.click();
    await expect(heading(leader, "Theo dõi nộp báo cáo")).toBeVisible();
    await expect(leader).toHaveURL(/extensionRequested=true/);
  });

  const followed = leader.getByRole("table", { name: "Theo dõi nộp báo cáo" });
  await test.step("the leader grants it", async () => {
    await followed
      .getByRole("button", { name: /^Thao tác khác: .*Mặt trận Tổ quốc.*Hàm Tiến/ })
      .first()
      .click();
    await leader.getByRole("menuitem", { name: "Gia hạn", exact: true }).click();
    const dialog = leader.getByRole("dialog", { name: "Gia hạn nộp báo cáo" });
    await expect(dialog.getByRole("textbox", { name: "Hạn mới" })).toHaveValue(day);
    await dialog.getByRole("textbox", { name: "Lý do" }).fill("Đồng ý.");
    await expectAccessible(leader);
    await dialog.getByRole("button", { name: "Gia hạn" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the leader urges one that they choose", async () => {
    await leader.goto("/follow-up?status=OVERDUE");
    const choice = followed.getByRole("checkbox", { name: /^Chọn .*Công an phường Hàm Tiến/ }).first();
    await choice.check();
    await expectAccessible(leader);
    await leader.getByRole("button", { name: "Đôn đốc đã chọn (1)" }).click();
    await expect(leader.getByText("Đã đôn đốc 1 báo cáo.")).toBeVisible();
    await expect(choice).not.toBeChecked();
  });

  await test.step("one click urges all who are late", async () => {
    await leader.getByRole("link", { name: "Theo dõi nộp" }).click();
    await expect(followed.getByText(/gia hạn từ/).first()).toBeVisible();
    await expectAccessible(leader);
    await leader.getByRole("button", { name: "Đôn đốc tất cả trễ hạn" }).click();
    await expect(leader.getByText(/^Đã đôn đốc \d+ báo cáo trễ hạn\.$/)).toBeVisible();
  });

  await test.step("the officer reads what was decided, and what came of it", async () => {
    await officer.goto("/notifications");
    await expect(officer.getByText(`Được gia hạn đến ${day}`, { exact: false })).toBeVisible();
    await expect(officer.getByText("Lý do: Đồng ý.")).toBeVisible();
    await expectAccessible(officer);
    await officer.getByRole("button", { name: "Đánh dấu đã đọc tất cả" }).click();
    await expect(officer.getByRole("button", { name: "Thông báo", exact: true })).toBeVisible();
  });

  await test.step("everybody chooses what to be told, but a return always is", async () => {
    await officer.getByRole("link", { name: "Tùy chọn thông báo" }).click();
    await expect(heading(officer, "Tùy chọn thông báo")).toBeVisible();
    await expect(officer.getByText("Hệ thống này chưa gửi thư điện tử", { exact: false })).toBeVisible();
    await expect(officer.getByRole("switch", { name: /Báo cáo bị trả lại$/ })).toBeDisabled();
    const soon = officer.getByRole("switch", { name: /Báo cáo sắp đến hạn$/ });
    const mail = officer.getByRole("combobox", { name: /Báo cáo sắp đến hạn$/ });
    await expect(mail).toHaveValue("Trong bản tin ngày");
    await expect(soon).toBeChecked();
    const saved = officer.waitForResponse((response) => response.request().method() === "PUT");
    await soon.click({ force: true });
    await saved;
    const savedToo = officer.waitForResponse((response) => response.request().method() === "PUT");
    await mail.click();
    await officer.getByRole("option", { name: "Không gửi" }).click();
    await savedToo;
    await officer.reload();
    await expect(soon).not.toBeChecked();
    await expect(mail).toHaveValue("Không gửi");
    await expectAccessible(officer);
  });
});
