import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Mailing, Notification } from "../../api/types.ts";
import { periodLabel } from "../../i18n/labels.ts";
import { formatDay, type Locale } from "../../lib/day.ts";

/** What a kind of notification is about, for the page of preferences. */
export const kinds: Record<string, MessageDescriptor> = {
  REPORT_SUBMITTED: msg`Có báo cáo gửi đến`,
  REPORT_RETURNED: msg`Báo cáo bị trả lại`,
  REPORT_ACCEPTED: msg`Báo cáo được tiếp nhận`,
  DUE_SOON: msg`Báo cáo sắp đến hạn`,
  DUE_TODAY: msg`Báo cáo đến hạn trong ngày`,
  OVERDUE: msg`Báo cáo của cơ quan quá hạn`,
  REMINDED: msg`Nơi nhận đôn đốc`,
  OVERDUE_FROM_OTHERS: msg`Báo cáo gửi cơ quan quá hạn`,
  EXTENSION_REQUESTED: msg`Có đề nghị gia hạn`,
  EXTENSION_REFUSED: msg`Đề nghị gia hạn không được đồng ý`,
  EXTENDED: msg`Được gia hạn`,
  WAIVED: msg`Được miễn nộp`,
  REINSTATED: msg`Phải nộp lại báo cáo đã miễn`,
  LEADER_MISSING: msg`Được đề nghị phân công lãnh đạo phụ trách`,
};

/** When by mail. */
export const mailings: Record<Mailing, MessageDescriptor> = {
  AT_ONCE: msg`Ngay khi có`,
  DAILY: msg`Trong bản tin ngày`,
  OFF: msg`Không gửi`,
};

type Reader = {
  i18n: I18n;
  locale: Locale;
  localized: (vi: string, en: string | null) => string;
};

/** A notification in one sentence, in the reader's language. */
export function sentence(told: Notification, { i18n, locale, localized }: Reader): string {
  const name = localized(told.title ?? "", told.titleEn);
  const title =
    told.subjectType === "obligation" && told.period ? `${name}, ${periodLabel(i18n, told.period)}` : name;
  const body = told.organization ? localized(told.organization.name, told.organization.nameEn) : "";
  const due = told.dueOn ? formatDay(told.dueOn, locale) : "";
  const until = told.until ? formatDay(told.until, locale) : "";
  const number = told.number ?? 0;
  switch (told.kind) {
    case "REPORT_SUBMITTED":
      return i18n._(msg`${body} gửi báo cáo: ${title}`);
    case "REPORT_RETURNED":
      return i18n._(msg`Báo cáo bị trả lại: ${title}`);
    case "REPORT_ACCEPTED":
      return i18n._(msg`Báo cáo đã được tiếp nhận: ${title}`);
    case "DUE_SOON":
      return i18n._(msg`Sắp đến hạn ${due}: ${title}`);
    case "DUE_TODAY":
      return i18n._(msg`Đến hạn ngày ${due}: ${title}`);
    case "OVERDUE":
      return i18n._(msg`Quá hạn từ ${due}: ${title}`);
    case "REMINDED":
      return i18n._(msg`Nơi nhận đôn đốc nộp, hạn ${due}: ${title}`);
    case "OVERDUE_FROM_OTHERS":
      return i18n._(msg`${number} báo cáo gửi cơ quan bạn đã quá hạn`);
    case "EXTENSION_REQUESTED":
      return i18n._(msg`${body} đề nghị gia hạn đến ${until}: ${title}`);
    case "EXTENSION_REFUSED":
      return i18n._(msg`Không được gia hạn, hạn vẫn là ${due}: ${title}`);
    case "EXTENDED":
      return i18n._(msg`Được gia hạn đến ${until}: ${title}`);
    case "WAIVED":
      return i18n._(msg`Được miễn nộp: ${title}`);
    case "REINSTATED":
      return i18n._(msg`Phải nộp lại, hạn ${due}: ${title}`);
    case "LEADER_MISSING":
      return i18n._(msg`${body} đề nghị cơ quan bạn phân công lãnh đạo phụ trách công tác dân vận`);
  }
}
