import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

const BODY = "Đảng ủy phường Phú Thủy";

test("a body names its leader in charge, and the commission misses it no longer", async ({ enter }) => {
  // Two people on four screens, each looked at by axe.
  test.slow();
  const commission = await enter(cast.provinceBoardOfficer);
  const missing = commission.getByRole("table", { name: "Chưa phân công lãnh đạo phụ trách" });
  const found = missing.getByRole("link", { name: BODY, exact: true });

  await test.step("the commission is offered the list, filters it and keeps it in the address", async () => {
    await commission.getByRole("link", { name: "Chưa phân công phụ trách" }).click();
    await expect(heading(commission, "Chưa phân công lãnh đạo phụ trách")).toBeVisible();
    await expect(commission.getByText(/^1–50 trong/)).toBeVisible();
    await expectAccessible(commission);
    await commission.getByRole("searchbox", { name: "Tìm cơ quan, tổ chức" }).fill("dang uy phuong phu thuy");
    await expect(commission).toHaveURL(/\/leaders\/missing\?q=dang/);
    await expect(found).toBeVisible();
  });

  const leader = await enter(cast.committeeLeader);
  const leaders = leader.getByRole("table", { name: "Lãnh đạo phụ trách" });

  await test.step("its own leader is not offered the list, but may name somebody", async () => {
    await expect(leader.getByRole("link", { name: "Chưa phân công phụ trách" })).toHaveCount(0);
    await leader.goto("/organizations?q=dang%20uy%20phuong%20phu%20thuy");
    await leader.getByRole("link", { name: BODY, exact: true }).click();
    await leader.getByRole("button", { name: "Phân công" }).click();
    const dialog = leader.getByRole("dialog", { name: "Phân công lãnh đạo phụ trách" });
    await dialog.getByRole("button", { name: "Ghi phân công" }).click();
    await expect(dialog.getByRole("textbox", { name: "Chức vụ" })).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(leader);
    await dialog.getByRole("textbox", { name: "Họ tên" }).fill("Người giữ chức vụ");
    await dialog.getByRole("textbox", { name: "Chức vụ" }).fill("Phó Bí thư");
    await dialog.getByRole("textbox", { name: "Số quyết định" }).fill("12-QĐ/ĐU");
    await dialog.getByRole("textbox", { name: "Phụ trách từ ngày" }).fill("01/10/2026");
    await dialog.getByRole("button", { name: "Ghi phân công" }).click();
    await expect(dialog).toBeHidden();
    await expect(leaders.getByRole("row", { name: /Phó Bí thư.*12-QĐ\/ĐU.*Đang phụ trách/ })).toBeVisible();
    await expectAccessible(leader);
  });

  await test.step("the commission misses it no longer, and reads who it is", async () => {
    await commission.reload();
    await expect(commission.getByText("Mọi cơ quan, tổ chức khớp đều đã phân công")).toBeVisible();
    await commission.goto(new URL(leader.url()).pathname);
    await expect(
      commission.getByRole("table", { name: "Lãnh đạo phụ trách" }).getByRole("cell", { name: "Phó Bí thư" }),
    ).toBeVisible();
    await expect(commission.getByRole("button", { name: "Phân công" })).toHaveCount(0);
    await expect(commission.getByRole("button", { name: /^Sửa, kết thúc/ })).toHaveCount(0);
  });

  await test.step("ended, it is history, and the body is missed again", async () => {
    await leader.getByRole("button", { name: "Sửa, kết thúc phân công Phó Bí thư" }).click();
    const dialog = leader.getByRole("dialog", { name: "Sửa hoặc kết thúc phân công" });
    await dialog.getByRole("textbox", { name: "Đến hết ngày" }).fill("15/10/2026");
    await dialog.getByRole("button", { name: "Ghi phân công" }).click();
    await expect(dialog).toBeHidden();
    await expect(leaders.getByRole("row", { name: /Phó Bí thư.*15\/10\/2026.*Đã kết thúc/ })).toBeVisible();
    await expect(leader.getByRole("button", { name: /^Sửa, kết thúc/ })).toHaveCount(0);
    await commission.goto("/leaders/missing?q=dang%20uy%20phuong%20phu%20thuy");
    await expect(missing.getByRole("row", { name: /Phú Thủy.*hết ngày 15\/10\/2026/ })).toBeVisible();
  });
});
