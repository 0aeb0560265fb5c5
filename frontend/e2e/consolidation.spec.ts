import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./ui/accessibility.ts";
import { act, type Caller, caller } from "./ui/api.ts";
import { cast, test } from "./ui/cast.ts";
import { field, sign } from "./ui/reports.ts";

const said = "Bà con phố biển yên tâm ra khơi.";
const petitions = /^Đơn thư.*tiếp nhận/;
const front = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Đức Long";
const committee = "Đảng ủy phường Đức Long";

const ofFront = (received: number, text: string) => ({
  sections: { situation: text, results: "Đã vận động các hộ dân." },
  indicators: {
    receptions: 2,
    dialogues: 1,
    petitionsReceived: received,
    petitionsResolved: 4,
    newModels: 1,
  },
  note: null,
});

const mustHave = { emergingMatters: 1, mattersResolved: 1, headReceptions: 1, headDialogues: 1 };

async function begun(as: Caller, organization: string, period: string): Promise<string> {
  const { items } = await (
    await as("get", `/reporting/obligations?period=${period}&organization=${organization}`)
  ).json();
  const [owed] = items;
  expect(owed.reportId, "this story needs fresh data").toBeNull();
  return (await (await as("post", "/reports", { obligationId: owed.id })).json()).id;
}

/** The month that every office of this story owes first. */
async function firstMonth(as: Caller) {
  const { items } = await (
    await as("get", "/reporting/obligations?organization=ubmttq-22954&sort=dueOn")
  ).json();
  return items.find(({ period }: { period: { frequency: string } }) => period.frequency === "MONTH").period
    .code as string;
}

/** The other ward does the same without a screen. */
async function otherWard(request: APIRequestContext, period: string) {
  const body = await caller(request, cast.taiFront);
  const below = await begun(body, "ubmttq-22927", period);
  await act(body, below, "content", ofFront(5, "Phố chợ buôn bán ổn định."));
  await act(body, below, "submit");
  const ward = await caller(request, cast.taiCommittee);
  const report = await begun(ward, "du-22927", period);
  await act(ward, report, "sources", { add: [below], remove: [] });
  await act(ward, report, "pull", {});
  const { content } = await (await ward("get", `/reports/${report}`)).json();
  await act(ward, report, "content", {
    sections: { situation: "Ổn định.", work: "Đã lãnh đạo, chỉ đạo." },
    indicators: { ...content.indicators, ...mustHave },
    note: null,
  });
  await act(ward, report, "submit");
}

const sources = (page: Page) => page.getByRole("list", { name: "Báo cáo đã nhận" });
const pulled = (page: Page) => page.getByRole("button", { name: "Đã điền theo nguồn" });

async function pull(page: Page) {
  await page.getByRole("button", { name: /^Điền \d+ số liệu từ nguồn$/ }).click();
  await expect(pulled(page)).toBeVisible();
}

test("wards build their report from those of their bodies, the city builds from the wards", async ({
  enter,
  request,
}) => {
  test.setTimeout(300_000);
  const longFront = await caller(request, cast.longFront);
  const longWard = await caller(request, cast.longCommittee);
  const cityDesk = await caller(request, cast.cityConsolidator);
  const period = await firstMonth(longFront);
  const body = await begun(longFront, "ubmttq-22954", period);
  await act(longFront, body, "content", ofFront(8, said));
  await act(longFront, body, "submit");
  await otherWard(request, period);

  const report = await begun(longWard, "du-22954", period);
  const ward = await enter(cast.longCommittee, `/reports/${report}`);
  await test.step("the ward sees who has sent and who is missing, and chooses", async () => {
    await expect(ward.getByText(/^Đã nhận 1\/\d+ báo cáo của kỳ này/)).toBeVisible();
    await expectAccessible(ward);
    await ward.getByRole("link", { name: "Mở bàn tổng hợp" }).click();
    await expect(ward.getByRole("heading", { level: 1, name: "Tổng hợp báo cáo" })).toBeVisible();
    await expect(
      ward.getByRole("list", { name: "Báo cáo chưa có" }).getByRole("listitem").first(),
    ).toBeVisible();
    await sources(ward).getByRole("checkbox", { name: front }).check();
    await ward.getByRole("button", { name: "Cập nhật nguồn" }).click();
    await expect(ward.getByRole("button", { name: /^Điền \d+ số liệu từ nguồn$/ })).toBeVisible();
  });

  await test.step("figures are filled in, and what is edited by hand is marked", async () => {
    await pull(ward);
    await expect(ward.getByRole("textbox", { name: petitions })).toHaveValue("8");
    const models = ward.getByRole("textbox", { name: "Mô hình “Dân vận khéo” mới trong kỳ" });
    await models.fill("3");
    await expect(ward.getByText("sửa tay")).toBeVisible();
    await expectAccessible(ward);
    await ward.getByRole("button", { name: /^Lấy lại số tổng hợp: Mô hình/ }).click();
    await expect(models).toHaveValue("1");
  });

  await test.step("a passage is taken over with its source", async () => {
    await ward.getByRole("button", { name: "Mở các đoạn của nguồn" }).click();
    await ward.getByRole("button", { name: `Lấy vào mục: ${front}` }).click();
    await expect(ward.getByRole("textbox", { name: "Tình hình nhân dân và vấn đề nổi lên" })).toHaveValue(
      new RegExp(`^${said}\\n\\(Nguồn: ${front}, báo cáo số .*\\)$`),
    );
    await expect(ward.getByText("đã lấy", { exact: true })).toBeVisible();
    await expectAccessible(ward);
  });

  await test.step("the rest is written as in any report, and it is sent", async () => {
    await ward.goto(`/reports/${report}`);
    await field.section(ward, 1).fill("Đảng ủy đã lãnh đạo, chỉ đạo.");
    for (let at = 0; at < (await field.indicatorCount(ward)); at++) {
      if ((await field.indicator(ward, at).inputValue()) === "") await field.indicator(ward, at).fill("1");
    }
    await sign(ward);
    await expect(ward.getByText("Báo cáo này tổng hợp từ 1 báo cáo đã nhận.")).toBeVisible();
  });

  const above = await begun(cityDesk, "hu-pt", period);
  const city = await enter(cast.cityConsolidator, `/reports/${above}/sources`);
  await test.step("the city builds from the wards, and a figure leads down to the bottom", async () => {
    await sources(city).getByRole("checkbox", { name: committee }).check();
    await sources(city).getByRole("checkbox", { name: "Đảng ủy phường Phú Tài" }).check();
    await city.getByRole("button", { name: "Cập nhật nguồn" }).click();
    await pull(city);
    await expect(city.getByRole("textbox", { name: petitions })).toHaveValue("13");
    await city.getByRole("button", { name: /^Từ đâu\? Đơn thư.*tiếp nhận/ }).click();
    const dialog = city.getByRole("dialog");
    await expect(dialog.getByRole("link", { name: committee })).toBeVisible();
    await expect(dialog.getByText(front)).toBeVisible();
    // The body's paper is the ward's, not the city's.
    await expect(dialog.getByRole("link", { name: front })).toHaveCount(0);
    await expectAccessible(city);
    await city.keyboard.press("Escape");
  });

  await test.step("a source is returned and sent again: the ward is told, and what is different", async () => {
    await act(cityDesk, report, "return", { reason: "Xin kiểm tra số đơn thư." });
    await act(longWard, body, "return", { reason: "Xin kiểm tra số đơn thư." });
    await ward.goto(`/reports/${report}`);
    await expect(ward.getByText(/đã bị trả lại, chưa có bản gửi lại/)).toBeVisible();
    await act(longFront, body, "content", ofFront(10, said));
    await act(longFront, body, "submit");
    await ward.goto(`/reports/${report}/sources`);
    await expect(ward.getByText(/đã gửi lại bản lần 2.* 8 → 10/)).toBeVisible();
    await expectAccessible(ward);
    await ward.getByRole("button", { name: /^Lấy bản mới/ }).click();
    await expect(ward.getByText(/đã gửi lại bản lần 2/)).toBeHidden();
    await expect(ward.getByRole("textbox", { name: petitions })).toHaveValue("10");
    await ward.goto(`/reports/${report}`);
    await sign(ward);
  });

  await test.step("and so is the city, which takes the new figures", async () => {
    await city.goto(`/reports/${above}/sources`);
    await city.getByRole("button", { name: /^Lấy bản mới/ }).click();
    await expect(city.getByRole("textbox", { name: petitions })).toHaveValue("15");
    await expect(city.getByText(/đã thay đổi sau khi tổng hợp/)).toBeHidden();
  });
});
