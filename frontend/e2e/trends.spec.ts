import { type APIRequestContext, expect } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { caller } from "./ui/api.ts";
import { cast, test } from "./ui/cast.ts";
import { heading, openDueReport, save, sign } from "./ui/reports.ts";

const content = (receptions: number) => ({
  sections: { situation: "Bà con yên tâm ra khơi.", results: "Đã đối thoại với các tổ tàu thuyền." },
  indicators: { receptions, dialogues: 1, petitionsReceived: 8, petitionsResolved: 6 },
  note: null,
});

/** A report of an earlier month, submitted, unless an earlier run has done it. */
async function submitted(request: APIRequestContext, period: string, receptions: number) {
  const admin = await caller(request, cast.formsAdministrator);
  const leader = await caller(request, cast.seasideLeader);
  expect((await admin("post", `/reporting/periods/${period}/open`)).ok()).toBe(true);
  const { items } = await (
    await leader("get", `/reporting/obligations?period=${period}&organization=ubmttq-22915`)
  ).json();
  if (items[0].reportId) return;
  const begun = await leader("post", "/reports", { obligationId: items[0].id });
  const { id } = await begun.json();
  const written = await leader("put", `/reports/${id}/content`, content(receptions), begun.headers().etag);
  const sent = await leader("post", `/reports/${id}/submit`, undefined, written.headers().etag);
  expect(sent.ok()).toBe(true);
}

function monthsBack(back: number) {
  const now = new Date();
  const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
  return `${at.getUTCFullYear()}-M${String(at.getUTCMonth() + 1).padStart(2, "0")}`;
}

test("a report goes on from the last one, and its figures become a trend", async ({ enter, request }) => {
  test.setTimeout(240_000);
  await submitted(request, monthsBack(2), 5);
  await submitted(request, monthsBack(1), 20);

  const officer = await enter(cast.seasideOfficer);
  await test.step("last month's texts are offered, its figures stand beside the fields", async () => {
    await openDueReport(officer);
    await officer.getByRole("button", { name: "Bắt đầu từ báo cáo kỳ trước" }).click();
    await expect(officer.getByText(/^Đã chép 2 mục của báo cáo Tháng/)).toBeVisible();
    await expect(officer.getByRole("textbox", { name: "Tình hình nhân dân" })).toHaveValue(
      "Bà con yên tâm ra khơi.",
    );
    const receptions = officer.getByRole("textbox", { name: "Buổi tiếp công dân" });
    await expect(receptions).toHaveValue("");
    await expect(officer.getByText(/kỳ trước: 20/)).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step("a wild jump is warned of, and a formula follows what is typed", async () => {
    const receptions = officer.getByRole("textbox", { name: "Buổi tiếp công dân" });
    await receptions.fill("200");
    await expect(officer.getByText(/^Chênh lệch lớn so với kỳ trước \(20\)/)).toBeVisible();
    await receptions.fill("25");
    await expect(officer.getByText(/^Chênh lệch lớn/)).toBeHidden();
    await officer.getByRole("textbox", { name: /Đơn thư.*tiếp nhận/ }).fill("8");
    await officer.getByRole("textbox", { name: /Đơn thư.*giải quyết xong/ }).fill("2");
    await expect(officer.getByRole("status", { name: /^Tỷ lệ giải quyết/ })).toHaveText("25");
    await officer.getByRole("textbox", { name: "Cuộc đối thoại với Nhân dân" }).fill("1");
    await save(officer);
    await officer.reload();
    await expect(officer.getByRole("status", { name: /^Tỷ lệ giải quyết/ })).toHaveText("25");
    const leader = await enter(cast.seasideLeader, new URL(officer.url()).pathname);
    await sign(leader);
  });

  const committee = await enter(cast.seasideCommittee, "/statistics/indicators");
  await test.step("the committee sees the figure over time and between areas", async () => {
    await expect(heading(committee, "Xu hướng chỉ tiêu")).toBeVisible();
    const table = committee.getByRole("table", { name: "Buổi tiếp công dân" });
    await expect(table.getByRole("row")).toHaveCount(4);
    await expect(table.getByRole("row").last()).toContainText("25");
    await expect(
      committee.getByRole("figure", { name: "Buổi tiếp công dân" }).locator("svg").first(),
    ).toBeVisible();
    await expect(committee.getByText("50", { exact: true })).toBeVisible();
    await expectAccessible(committee);

    await committee.getByRole("button", { name: "Xuất tệp" }).click();
    const download = committee.waitForEvent("download");
    await committee.getByRole("menuitem", { name: "Excel (.xlsx)" }).click();
    expect((await download).suggestedFilename()).toMatch(/^Buổi tiếp công dân .*\.xlsx$/);

    await committee.getByRole("combobox", { name: "So sánh theo" }).click();
    await committee.getByRole("option", { name: "Địa bàn" }).click();
    await expect(committee).toHaveURL(/by=area/);
    await expect(table.getByRole("row", { name: /^Mũi Né/ })).toContainText("50");
    await expectAccessible(committee);
  });

  await test.step("areas are compared over the whole stretch, and the drawing is a picture", async () => {
    await committee.getByRole("combobox", { name: "Biểu đồ" }).click();
    await committee.getByRole("option", { name: "So sánh cả khoảng" }).click();
    await expect(committee).toHaveURL(/view=compare/);
    const figure = committee.getByRole("figure", { name: "Buổi tiếp công dân" });
    await expect(figure.getByText("Mũi Né")).toBeVisible();
    await expectAccessible(committee);
    const picture = committee.waitForEvent("download");
    await committee.getByRole("button", { name: "Ảnh (.png)" }).click();
    expect((await picture).suggestedFilename()).toMatch(/^Buổi tiếp công dân \(buổi\), .*\.png$/);
  });

  await test.step("a topic is its indicators side by side, drawn and as a file", async () => {
    await committee.getByRole("link", { name: "Theo chủ đề" }).click();
    await expect(heading(committee, "Chủ đề theo thời gian")).toBeVisible();
    const table = committee.getByRole("table", { name: /^Tiếp công dân/ });
    await expect(table.getByRole("row", { name: /^Buổi tiếp công dân/ })).toContainText("50");
    await expect(table.getByRole("row", { name: /^Tỷ lệ giải quyết/ })).toContainText("58,33");
    await expect(committee.getByRole("figure")).toHaveCount(4);
    await expectAccessible(committee);
    await committee.getByRole("button", { name: "Xuất tệp" }).click();
    const file = committee.waitForEvent("download");
    await committee.getByRole("menuitem", { name: "Excel (.xlsx)" }).click();
    expect((await file).suggestedFilename()).toMatch(/^Tiếp công dân.*\.xlsx$/);
  });

  await test.step("another body sees none of it", async () => {
    const stranger = await enter(cast.formsAdministrator, "/statistics/indicators");
    await expect(stranger.getByText("Chưa có báo cáo nào có số liệu này")).toBeVisible();
  });
});
