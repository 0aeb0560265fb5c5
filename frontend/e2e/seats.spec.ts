import { expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { cast, test } from "./ui/cast.ts";
import { heading } from "./ui/reports.ts";

test("an administrator gives a seat, is warned of the last leader, and ends it", async ({ enter }) => {
  test.slow();
  const admin = await enter(cast.administrator);
  const seats = admin.getByRole("table", { name: "Vị trí" });

  await test.step("the page of seats", async () => {
    await admin.getByRole("link", { name: "Người dùng và vị trí" }).click();
    await expect(heading(admin, "Người dùng và vị trí")).toBeVisible();
    await expect(seats.getByText("(danguy.leader)")).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("a new person gets a seat in a body found without accents", async () => {
    await admin.getByRole("button", { name: "Bố trí vị trí" }).click();
    const dialog = admin.getByRole("dialog", { name: "Bố trí vị trí" });
    await dialog.getByRole("textbox", { name: "Tên đăng nhập" }).fill("hoi.cuu.chien.binh");
    await dialog.getByRole("combobox", { name: "Cơ quan" }).fill("hoi cuu chien binh phuong phu thuy");
    await admin.getByRole("option", { name: "Hội Cựu chiến binh phường Phú Thủy" }).click();
    await dialog.getByRole("combobox", { name: "Vai trò" }).click();
    await admin.getByRole("option", { name: "Lãnh đạo" }).click();
    await dialog.getByRole("button", { name: "Bố trí", exact: true }).click();
    // Who is not known yet must be named.
    await expect(dialog.getByRole("textbox", { name: "Họ tên hoặc chức danh" })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await expectAccessible(admin);
    await dialog.getByRole("textbox", { name: "Họ tên hoặc chức danh" }).fill("Chủ tịch Hội Cựu chiến binh");
    await dialog.getByRole("button", { name: "Bố trí", exact: true }).click();
    await expect(dialog.getByRole("status")).toHaveText("Đã bố trí vị trí cho Chủ tịch Hội Cựu chiến binh.");
    await dialog.getByRole("button", { name: "Xong" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the seat is found, also on the body's own page", async () => {
    await admin.getByRole("searchbox", { name: "Tìm người giữ vị trí" }).fill("chu tich hoi cuu");
    await expect(admin).toHaveURL(/q=chu/);
    await expect(seats.getByRole("row", { name: /hoi\.cuu\.chien\.binh.*Lãnh đạo.*Đang giữ/ })).toBeVisible();
    await seats.getByRole("link", { name: "Hội Cựu chiến binh phường Phú Thủy" }).click();
    await expect(admin.getByRole("heading", { name: "Vị trí" })).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step("the last leader may go, but not unnoticed", async () => {
    await admin.getByRole("button", { name: "Kết thúc vị trí của Chủ tịch Hội Cựu chiến binh" }).click();
    const dialog = admin.getByRole("dialog", { name: "Kết thúc vị trí" });
    await expect(dialog.getByText(/không còn lãnh đạo nào giữ vị trí/)).toBeVisible();
    await expectAccessible(admin);
    await dialog.getByRole("textbox", { name: "Lý do" }).fill("Chuyển công tác.");
    await dialog.getByRole("button", { name: "Kết thúc vị trí" }).click();
    await expect(dialog).toBeHidden();
    await expect(seats.getByRole("row", { name: /Đã kết thúc.*Chuyển công tác/ })).toBeVisible();
  });
});

test("somebody new gets an account with the seat, changes the password that was shown once, and works", async ({
  enter,
  newcomer,
}) => {
  test.slow();
  const admin = await enter(cast.administrator, "/seats");
  const dialog = admin.getByRole("dialog", { name: "Bố trí vị trí" });
  // A name of this run's own: Keycloak remembers those of the runs before.
  const username = `can.bo.${Date.now()}`;
  const give = async (role: string) => {
    await admin.getByRole("button", { name: "Bố trí vị trí" }).click();
    await dialog.getByRole("textbox", { name: "Tên đăng nhập" }).fill(username);
    await dialog.getByRole("textbox", { name: "Họ tên hoặc chức danh" }).fill("Chuyên viên Hội Phụ nữ");
    await dialog.getByRole("combobox", { name: "Cơ quan" }).fill("hoi lien hiep phu nu phuong phu thuy");
    await admin.getByRole("option", { name: "Hội Liên hiệp Phụ nữ phường Phú Thủy" }).click();
    await dialog.getByRole("combobox", { name: "Vai trò" }).click();
    await admin.getByRole("option", { name: role }).click();
    await dialog.getByRole("button", { name: "Bố trí", exact: true }).click();
  };

  const password = await test.step("an account is made, its password shown once", async () => {
    await give("Chuyên viên");
    await expect(dialog.getByText(`Tài khoản “${username}” vừa được tạo`)).toBeVisible();
    await expectAccessible(admin);
    const shown = await dialog.getByRole("group", { name: "Mật khẩu tạm" }).textContent();
    await dialog.getByRole("button", { name: "Chép mật khẩu" }).click();
    await dialog.getByRole("button", { name: "Xong" }).click();
    await expect(dialog).toBeHidden();
    return shown ?? "";
  });

  await test.step("the newcomer logs in, has to choose a password, and acts for the office", async () => {
    const page = await newcomer(username, password, "mat khau rieng 2026");
    await expect(page.getByText("Hội Liên hiệp Phụ nữ phường Phú Thủy").first()).toBeVisible();
  });

  await test.step("a second seat finds the account that is there", async () => {
    await give("Lãnh đạo");
    await expect(dialog.getByText(`Tài khoản “${username}” đã có sẵn`)).toBeVisible();
    await expect(dialog.getByRole("group", { name: "Mật khẩu tạm" })).toHaveCount(0);
    await dialog.getByRole("button", { name: "Xong" }).click();
  });
});

test("who keeps no seats is shown none", async ({ enter }) => {
  const officer = await enter(cast.provinceStanding);
  await expect(officer.getByRole("link", { name: "Quy chế" })).toBeVisible();
  await expect(officer.getByRole("link", { name: "Người dùng và vị trí" })).toHaveCount(0);
  await officer.goto("/organizations?q=hoi%20nong%20dan%20phuong%20phu%20thuy");
  await officer.getByRole("link", { name: "Hội Nông dân phường Phú Thủy" }).first().click();
  await expect(officer.getByRole("heading", { name: "Lịch sử tổ chức" })).toBeVisible();
  await expect(officer.getByRole("heading", { name: "Vị trí" })).toHaveCount(0);
});
