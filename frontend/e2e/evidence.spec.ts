import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

const FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Phú Trinh";

// Told again on the same data, the story must not meet its own traces.
const NOTE = `Đã họp dân ở năm khu phố, lần ${Date.now()}.`;

test("a body says what it did about a duty, and its commission sees it", async ({ enter }) => {
  test.slow();
  const officer = await enter(cast.neighbourFrontOfficer);
  const results = officer.getByRole("table", { name: "Kết quả thực hiện nhiệm vụ" });
  const first = results.getByRole("row").nth(1);

  await test.step("from its duties to what was done about them, year by year", async () => {
    await officer.getByRole("link", { name: "Nhiệm vụ của cơ quan tôi" }).click();
    await officer.getByRole("link", { name: "Kết quả thực hiện trong năm" }).click();
    await expect(heading(officer, "Kết quả thực hiện trong năm")).toBeVisible();
    await expect(first).toBeVisible();
    await expect(results.getByText(/^Theo chế độ báo cáo: đã nộp/).first()).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step("it says so in its own words; what does not apply says why", async () => {
    await first.getByRole("button", { name: /^Ghi kết quả/ }).click();
    const dialog = officer.getByRole("dialog", { name: /^Kết quả năm/ });
    await expect(dialog.getByText(/Không ghi họ tên/)).toBeVisible();
    await dialog.getByRole("combobox", { name: "Kết quả" }).click();
    await officer.getByRole("option", { name: "Không áp dụng" }).click();
    await dialog.getByRole("textbox", { name: "Vì sao không áp dụng" }).fill("");
    await dialog.getByRole("button", { name: "Lưu kết quả" }).click();
    await expect(dialog.getByRole("textbox", { name: "Vì sao không áp dụng" })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await expectAccessible(officer);
    await dialog.getByRole("combobox", { name: "Kết quả" }).click();
    await officer.getByRole("option", { name: "Đã thực hiện" }).click();
    await dialog.getByRole("textbox", { name: "Diễn giải" }).fill(NOTE);
    await dialog.getByRole("button", { name: "Lưu kết quả" }).click();
    await expect(dialog).toBeHidden();
    await expect(first).toContainText("Đã thực hiện");
    await expect(first).toContainText(NOTE);
  });

  const board = await enter(cast.neighbourBoardOfficer);

  await test.step("its commission sees where everybody stands, and reads it", async () => {
    await board.getByRole("link", { name: "Kết quả thực hiện nhiệm vụ" }).click();
    await expect(heading(board, "Kết quả thực hiện nhiệm vụ")).toBeVisible();
    await board.getByRole("combobox", { name: "Có nhiệm vụ" }).click();
    await board.getByRole("option", { name: "Đã thực hiện" }).click();
    await expect(board).toHaveURL(/status=DONE/);
    const overview = board.getByRole("table", { name: "Kết quả thực hiện nhiệm vụ" });
    await expectAccessible(board);
    await overview.getByRole("link", { name: FRONT, exact: true }).click();
    await expect(heading(board, FRONT)).toBeVisible();
    await expect(board.getByText(NOTE)).toBeVisible();
    await expect(board.getByRole("button", { name: /^Ghi kết quả/ })).toHaveCount(0);
    await expectAccessible(board);
  });

  await test.step("to others the page of the body says nothing of it", async () => {
    const address = new URL(board.url()).pathname;
    await officer.goto(address);
    await expect(officer.getByRole("heading", { name: "Kết quả thực hiện nhiệm vụ" })).toBeVisible();
    const stranger = await enter(cast.strangerOfficer, address);
    await expect(heading(stranger, FRONT)).toBeVisible();
    await expect(stranger.getByRole("heading", { name: "Lịch sử tổ chức" })).toBeVisible();
    await expect(stranger.getByRole("heading", { name: "Kết quả thực hiện nhiệm vụ" })).toHaveCount(0);
  });
});
