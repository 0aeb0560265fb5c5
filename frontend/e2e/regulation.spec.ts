import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

test("the regulation is read clause by clause, and every clause has its address", async ({ enter }) => {
  const officer = await enter(cast.cityBoardOfficer, "/regulations");

  await test.step("from the list to the reader", async () => {
    await expect(heading(officer, "Quy chế")).toBeVisible();
    await expectAccessible(officer);
    await officer.getByRole("main").getByRole("link").first().click();
    await expect(officer.getByRole("navigation", { name: "Mục lục quy chế" })).toBeVisible();
  });

  await test.step("article 18, clause 2", async () => {
    const contents = officer.getByRole("navigation", { name: "Mục lục quy chế" });
    await contents.getByRole("link", { name: /^Điều 18\b/ }).click();
    await contents.getByRole("link", { name: /^Điều 18 khoản 2/ }).click();
    await expect(officer).toHaveURL(/\/regulations\/[^/]+\/D18\.2$/);
    const clause = officer.getByRole("article", { name: "Điều 18 khoản 2" });
    await expect(clause).toContainText(/báo cáo/i);
    const duties = clause.getByRole("region", { name: /^Nhiệm vụ từ điều khoản này/ });
    const monthly = duties.getByRole("listitem").filter({ hasText: "Hằng tháng" });
    await expect(monthly).toHaveCount(2);
    await expect(monthly.first()).toContainText("Mặt trận Tổ quốc");
    await expect(monthly.first()).toContainText("cấp ủy cùng cấp");
    await expect(monthly.last()).toContainText("trừ Tỉnh ủy");
    await expectAccessible(officer);
  });

  await test.step("the address leads straight there, also after a reload", async () => {
    await officer.reload();
    await expect(officer.getByRole("article", { name: "Điều 18 khoản 2" })).toBeVisible();
    await officer.getByRole("button", { name: "English" }).click();
    await expect(officer.getByRole("article", { name: "Article 18, clause 2" })).toBeVisible();
  });
});

test("a body finds its own duties, by kind, cadence and day, each with its clause", async ({ enter }) => {
  const officer = await enter(cast.cityBoardOfficer);
  const table = officer.getByRole("table", { name: "Nhiệm vụ" });
  const row = (title: string) => table.getByRole("row").filter({ hasText: title });

  await test.step("from the navigation to the duties of the city's commission", async () => {
    await officer.getByRole("link", { name: "Nhiệm vụ của cơ quan tôi" }).click();
    await expect(heading(officer, "Nhiệm vụ của cơ quan tôi")).toBeFocused();
    await expect(row("Chỉ dẫn ban cấp dưới cách thông tin, báo cáo")).toBeVisible();
    await expect(row("Tiếp dân, đối thoại")).toHaveCount(0);
    await expectAccessible(officer);
  });

  await test.step("the clause is read in place", async () => {
    await row("Chỉ dẫn ban cấp dưới").getByRole("button", { name: "Điều 18 khoản 3" }).click();
    const note = officer.getByRole("dialog", { name: "Điều 18 khoản 3" });
    await expect(note.getByRole("link", { name: "Đọc trong quy chế" })).toBeVisible();
    await officer.keyboard.press("Escape");
    await expect(note).toBeHidden();
  });

  await test.step("kind, cadence and day are filters that live in the address", async () => {
    await officer.getByRole("combobox", { name: "Nhịp" }).click();
    await officer.getByRole("option", { name: "Hằng năm" }).click();
    await expect(officer.getByText("1 nhiệm vụ", { exact: true })).toBeVisible();
    await expect(officer).toHaveURL(/cadence=YEARLY/);
    await officer.reload();
    await expect(row("tự đánh giá")).toBeVisible();
    await officer.goto("/duties?asOf=2021-10-31");
    await expect(officer.getByText("Không có nhiệm vụ nào khớp")).toBeVisible();
    await expectAccessible(officer);
  });
});
