import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { field, openDueReport, save, sign } from "./ui/reports.ts";

const PDF = Buffer.from(
  "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n",
);
const TABLE = "Biểu số liệu tháng này.csv";

const files = (page: Page) => page.getByRole("region", { name: "Tệp đính kèm" });

async function attach(page: Page, name: string, buffer: Buffer) {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

async function downloaded(page: Page, name: string) {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: `Tải tệp ${name}` }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe(name);
  return readFile(await file.path());
}

test("files go with a report, and stay with what was sent", async ({ enter }) => {
  test.setTimeout(240_000);
  const officer = await enter(cast.harbourOfficer);
  const path = await openDueReport(officer);

  await test.step("one is attached while text waits to be saved, and neither is lost", async () => {
    await field.section(officer, 0).fill("Bà con yên tâm ra khơi.");
    await attach(officer, TABLE, Buffer.from("tên;số\nđối thoại;2\n"));
    await expect(files(officer).getByRole("button", { name: `Tải tệp ${TABLE}` })).toBeVisible();
    await field.section(officer, 1).fill("Đã đối thoại với các tổ tàu thuyền.");
    for (const at of [0, 1, 2, 3]) await field.indicator(officer, at).fill(String(4 - at));
    await save(officer);
    await expect(officer.getByRole("dialog")).toBeHidden();
    await attach(officer, "Ảnh văn bản.pdf", PDF);
    await expect(files(officer).getByRole("listitem")).toHaveCount(2);
    await expectAccessible(officer);
  });

  await test.step("what is not what it says is told, and given up", async () => {
    await attach(officer, "Không phải ảnh.png", PDF);
    const refused = files(officer).getByRole("listitem").filter({ hasText: "Không phải ảnh.png" });
    await expect(refused.getByRole("alert")).toContainText("không phải là loại mà đuôi tên nói");
    await refused.getByRole("button", { name: "Bỏ qua" }).click();
    await expect(refused).toBeHidden();
  });

  await test.step("without a network it says that files need one", async () => {
    await officer.context().setOffline(true);
    await expect(files(officer).getByRole("status")).toContainText("đính kèm tệp cần có kết nối");
    await expect(files(officer).getByRole("button", { name: "Chọn tệp" })).toBeDisabled();
    await officer.context().setOffline(false);
    await expect(files(officer).getByRole("button", { name: "Chọn tệp" })).toBeEnabled();
  });

  await test.step("one is taken off again", async () => {
    await files(officer).getByRole("button", { name: "Bỏ tệp Ảnh văn bản.pdf" }).click();
    await expect(files(officer).getByRole("listitem")).toHaveCount(1);
    await officer.reload();
    await expect(files(officer).getByRole("listitem")).toHaveCount(1);
    await expect(field.section(officer, 0)).toHaveValue("Bà con yên tâm ra khơi.");
  });

  await test.step("the leader signs it with its file, the committee takes the file out", async () => {
    const leader = await enter(cast.harbourLeader, path);
    await sign(leader);
    await expect(leader.getByRole("heading", { name: "Tệp đính kèm" })).toBeVisible();
    const committee = await enter(cast.harbourCommittee, path);
    expect((await downloaded(committee, TABLE)).toString()).toContain("đối thoại;2");
    await expectAccessible(committee);
    await committee.getByRole("link", { name: "Bản gửi lần 1" }).click();
    await expect(committee.getByRole("button", { name: `Tải tệp ${TABLE}` })).toBeVisible();

    await committee.goto(path);
    await committee.getByRole("button", { name: "Trả lại" }).click();
    const dialog = committee.getByRole("dialog", { name: "Trả lại báo cáo" });
    await dialog.getByRole("textbox", { name: "Lý do trả lại" }).fill("Xin gửi biểu có dấu.");
    await dialog.getByRole("button", { name: "Trả lại báo cáo" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("another file instead: what was sent keeps its own, and the comparison says so", async () => {
    const leader = await enter(cast.harbourLeader, path);
    await files(leader)
      .getByRole("button", { name: `Bỏ tệp ${TABLE}` })
      .click();
    await attach(leader, "Biểu có dấu.pdf", PDF);
    await expect(files(leader).getByRole("button", { name: "Tải tệp Biểu có dấu.pdf" })).toBeVisible();
    await sign(leader);
    await leader.getByRole("link", { name: "So với bản trước" }).click();
    await expect(leader.locator("del")).toHaveText([TABLE]);
    await expect(leader.locator("ins")).toHaveText(["Biểu có dấu.pdf"]);
    await expectAccessible(leader);
    await leader.goto(`${path}/versions/1`);
    expect((await downloaded(leader, TABLE)).toString()).toContain("đối thoại;2");
  });
});
