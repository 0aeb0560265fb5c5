import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Requirement } from "../../../api/types.ts";
import { levels, wordFor } from "../../../i18n/labels.ts";
import { CASCADE, DECREE_FIRST_DAY, rolls } from "./draft.ts";

type Words = Record<string, MessageDescriptor>;

export const frequencies: Words = {
  MONTH: msg`Hằng tháng`,
  QUARTER: msg`Hằng quý`,
  HALF_YEAR: msg`6 tháng một lần`,
  NINE_MONTHS: msg`9 tháng đầu năm`,
  YEAR: msg`Hằng năm`,
};

export const dueRules: Words = {
  WORKING_DAYS_AFTER_CUT_OFF: msg`Số ngày làm việc sau ngày chốt số liệu`,
  WORKING_DAYS_AFTER_PERIOD_END: msg`Số ngày làm việc sau khi hết kỳ`,
  DAYS_AFTER_CUT_OFF: msg`Số ngày sau ngày chốt số liệu`,
  DAYS_AFTER_PERIOD_END: msg`Số ngày sau khi hết kỳ`,
  DAY_OF_LAST_MONTH: msg`Ngày trong tháng cuối của kỳ`,
  DAY_OF_NEXT_MONTH: msg`Ngày trong tháng sau kỳ`,
};

export const dayRolls: Words = {
  PREVIOUS_WORKING_DAY: msg`Nộp sớm hơn, vào ngày làm việc liền trước`,
  NEXT_WORKING_DAY: msg`Nộp vào ngày làm việc liền sau`,
};

export const oversights: Words = {
  SUPERIOR_COMMITTEES: msg`Các cấp ủy cấp trên`,
  SUPERIOR_COMMISSIONS: msg`Ban dân vận của các cấp ủy cấp trên`,
};

export const unresolvedReasons: Words = {
  NO_RECIPIENT: msg`không có nơi nhận`,
  NO_DUE_DAY_FOR_LEVEL: msg`chưa có hạn cho cấp này`,
  REPORTS_TO_ITSELF: msg`nơi nhận chính là cơ quan này`,
};

/** Which days the figures cover, in words. */
export function windowWords(i18n: I18n, firstDay: number): string {
  if (firstDay === 1) return i18n._(msg`Trọn các tháng của kỳ`);
  const last = firstDay - 1;
  return firstDay === DECREE_FIRST_DAY
    ? i18n._(msg`Từ ngày ${firstDay} tháng trước đến ngày ${last} tháng cuối kỳ (Nghị định 09/2019)`)
    : i18n._(msg`Từ ngày ${firstDay} tháng trước đến ngày ${last} tháng cuối kỳ`);
}

/** "Số ngày làm việc sau ngày chốt số liệu: Xã 2 · Huyện 4 · Tỉnh 6". */
export function dueWords(i18n: I18n, { rule, days, roll }: Requirement["due"]): string {
  const figures = CASCADE.filter((level) => days[level] !== undefined).map(
    (level) => `${wordFor(i18n, levels, level)} ${days[level]}`,
  );
  const told = `${wordFor(i18n, dueRules, rule)}: ${figures.join(" · ")}`;
  return rolls(rule) && roll
    ? `${told}; ${i18n._(msg`gặp ngày nghỉ:`)} ${wordFor(i18n, dayRolls, roll)}`
    : told;
}
