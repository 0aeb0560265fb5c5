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
    await expectAccessible(officer);
  });

  await test.step("the address leads straight there, also after a reload", async () => {
    await officer.reload();
    await expect(officer.getByRole("article", { name: "Điều 18 khoản 2" })).toBeVisible();
    await officer.getByRole("button", { name: "English" }).click();
    await expect(officer.getByRole("article", { name: "Article 18, clause 2" })).toBeVisible();
  });
});
