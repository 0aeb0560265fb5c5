import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { daysBetween } from "../lib/day.ts";
import { parsePeriodCode } from "../lib/period-code.ts";
import { parseProvisionPath } from "../lib/provision-path.ts";

/** "D18.2" → "Điều 18 khoản 2". An address of another shape is shown as it is. */
export function provisionLabel(i18n: I18n, path: string): string {
  const parsed = parseProvisionPath(path);
  if (!parsed) return path;
  const { article, clause, point, paragraph } = parsed;
  let label = i18n._(msg`Điều ${article}`);
  if (clause && point) label = i18n._(msg`Điều ${article} khoản ${clause} điểm ${point}`);
  else if (point) label = i18n._(msg`Điều ${article} điểm ${point}`);
  else if (clause) label = i18n._(msg`Điều ${article} khoản ${clause}`);
  return paragraph ? i18n._(msg`${label} đoạn ${paragraph}`) : label;
}

/** "2026-M11" → "Tháng 11/2026". */
export function periodLabel(i18n: I18n, code: string): string {
  const period = parsePeriodCode(code);
  if (!period) return code;
  const year = String(period.year);
  switch (period.frequency) {
    case "MONTH":
      return i18n._(msg`Tháng ${String(period.part)}/${year}`);
    case "QUARTER":
      return i18n._(msg`Quý ${["I", "II", "III", "IV"][period.part - 1] ?? ""} năm ${year}`);
    case "HALF_YEAR":
      return period.part === 1 ? i18n._(msg`6 tháng đầu năm ${year}`) : i18n._(msg`6 tháng cuối năm ${year}`);
    case "NINE_MONTHS":
      return i18n._(msg`9 tháng năm ${year}`);
    case "YEAR":
      return i18n._(msg`Năm ${year}`);
  }
}

/** The period of a report, or that none asks for it. */
export const reportPeriodLabel = (i18n: I18n, period: { code: string } | null): string =>
  period ? periodLabel(i18n, period.code) : i18n._(msg`Đột xuất`);

export type Tone = "neutral" | "info" | "attention" | "danger" | "success";

/** How far off a deadline is, and how loudly to say it. */
export function dueText(i18n: I18n, dueOn: string, today: string): { text: string; tone: Tone } {
  const left = daysBetween(today, dueOn);
  if (left < 0) {
    const late = -left;
    return { text: i18n._(msg`${plural(late, { other: "Quá hạn # ngày" })}`), tone: "danger" };
  }
  if (left === 0) return { text: i18n._(msg`Hạn hôm nay`), tone: "attention" };
  return {
    text: i18n._(msg`${plural(left, { other: "Còn # ngày" })}`),
    tone: left <= 3 ? "attention" : "neutral",
  };
}

/** The marks of the Law on Protection of State Secrets, as they are printed. */
export const secrecies: Record<string, MessageDescriptor> = {
  CONFIDENTIAL: msg`Mật`,
  SECRET: msg`Tối mật`,
  TOP_SECRET: msg`Tuyệt mật`,
};

type Labelled = { label: MessageDescriptor; tone: Tone };

export const reportStatus: Record<string, Labelled> = {
  DRAFT: { label: msg({ context: "status", message: "Bản nháp" }), tone: "neutral" },
  SIGNED: { label: msg`Đã ký, chưa gửi`, tone: "attention" },
  SUBMITTED: { label: msg`Chờ tiếp nhận`, tone: "info" },
  RETURNED: { label: msg`Bị trả lại`, tone: "danger" },
  WITHDRAWN: { label: msg`Đã rút lại`, tone: "attention" },
  ACCEPTED: { label: msg`Đã tiếp nhận`, tone: "success" },
  CLOSED: { label: msg`Đã khép lại`, tone: "neutral" },
};

export const obligationStatus: Record<string, Labelled> = {
  UPCOMING: { label: msg`Chưa đến kỳ`, tone: "neutral" },
  OPEN: { label: msg`Chưa viết`, tone: "neutral" },
  DRAFTING: { label: msg`Đang soạn`, tone: "info" },
  SUBMITTED: { label: msg`Chờ tiếp nhận`, tone: "info" },
  RETURNED: { label: msg`Bị trả lại`, tone: "danger" },
  ACCEPTED: { label: msg`Đã tiếp nhận`, tone: "success" },
  OVERDUE: { label: msg`Quá hạn`, tone: "danger" },
  LATE: { label: msg`Nộp muộn`, tone: "attention" },
  WAIVED: { label: msg`Được miễn`, tone: "neutral" },
  MERGED: { label: msg`Đã gộp do sắp xếp`, tone: "neutral" },
};

/** How far a body has come with a duty, by its own word. */
export const evidenceStates: Record<string, Labelled> = {
  NOT_RECORDED: { label: msg`Chưa ghi`, tone: "neutral" },
  NOT_STARTED: { label: msg`Chưa thực hiện`, tone: "danger" },
  IN_PROGRESS: { label: msg`Đang thực hiện`, tone: "info" },
  DONE: { label: msg`Đã thực hiện`, tone: "success" },
  NOT_APPLICABLE: { label: msg`Không áp dụng`, tone: "neutral" },
};

export const roles: Record<string, MessageDescriptor> = {
  OFFICER: msg`Chuyên viên`,
  LEADER: msg`Lãnh đạo`,
  ORGANIZATION_ADMIN: msg`Quản trị của cơ quan`,
  ADMINISTRATOR: msg`Quản trị hệ thống`,
  AUDITOR: msg`Kiểm soát`,
};

/** How something that holds from one time to another stands now. */
export const termStates: Record<string, Labelled> = {
  UPCOMING: { label: msg`Chưa bắt đầu`, tone: "info" },
  IN_CHARGE: { label: msg`Đang phụ trách`, tone: "success" },
  HELD: { label: msg`Đang giữ`, tone: "success" },
  IN_FORCE: { label: msg`Đang hiệu lực`, tone: "success" },
  ENDED: { label: msg`Đã kết thúc`, tone: "neutral" },
};

/** The lines that run over bodies. */
export const lines: Record<string, MessageDescriptor> = {
  PARTY: msg`Hệ thống Đảng`,
  STATE: msg`Hệ thống Nhà nước`,
  SECTOR: msg`Ngành dọc`,
};

export const levels: Record<string, MessageDescriptor> = {
  CENTRAL: msg`Trung ương`,
  PROVINCE: msg`Tỉnh`,
  DISTRICT: msg`Huyện`,
  COMMUNE: msg`Xã`,
};

export const areaKinds: Record<string, MessageDescriptor> = {
  PROVINCE: msg({ context: "area", message: "Tỉnh" }),
  CITY: msg({ context: "area", message: "Thành phố" }),
  TOWN: msg({ context: "area", message: "Thị xã" }),
  DISTRICT: msg({ context: "area", message: "Huyện" }),
  COMMUNE: msg({ context: "area", message: "Xã" }),
  WARD: msg({ context: "area", message: "Phường" }),
  TOWNSHIP: msg({ context: "area", message: "Thị trấn" }),
  SPECIAL_ZONE: msg({ context: "area", message: "Đặc khu" }),
};

/** The same where a class of bodies is told. */
export const atLevel: Record<string, MessageDescriptor> = {
  CENTRAL: msg`cấp trung ương`,
  PROVINCE: msg`cấp tỉnh`,
  DISTRICT: msg`cấp huyện`,
  COMMUNE: msg`cấp xã`,
};

/** How a clause names whom something goes to, without naming anybody. */
export const relations: Record<string, MessageDescriptor> = {
  SAME_LEVEL_COMMITTEE: msg`cấp ủy cùng cấp`,
  SAME_LEVEL_COMMISSION: msg`ban dân vận cùng cấp`,
  UPPER_COMMITTEE: msg`cấp ủy cấp trên`,
  UPPER_COMMISSION: msg`ban dân vận cấp trên`,
  STANDING_COMMITTEE: msg`thường trực cấp ủy`,
  PARTY_SUPERIOR: msg`cấp trên trực tiếp trong hệ thống Đảng`,
  STATE_SUPERIOR: msg`cấp trên trực tiếp trong hệ thống Nhà nước`,
  SECTOR_SUPERIOR: msg`ban, ngành cấp trên trực tiếp`,
};

/** What a body is to its committee, where its type does not say it. */
export const organizationFunctions: Record<string, MessageDescriptor> = {
  MOBILISATION_COMMISSION: msg`Ban dân vận cấp ủy`,
  STANDING_COMMITTEE: msg`Thường trực cấp ủy`,
  OFFICE: msg`Văn phòng cấp ủy`,
  PROPAGANDA_AND_MOBILISATION_COMMISSION: msg`Ban tuyên giáo và dân vận cấp ủy`,
  AGENCIES_COMMITTEE: msg`Đảng ủy các cơ quan của cấp đó`,
};

export const organizationTypes: Record<string, MessageDescriptor> = {
  PARTY_COMMITTEE: msg`Cấp ủy`,
  DIRECT_PARTY_COMMITTEE: msg`Đảng ủy trực thuộc`,
  PARTY_STANDING_BODY: msg`Thường trực, ban thường vụ cấp ủy`,
  PARTY_BOARD: msg`Ban, văn phòng của cấp ủy`,
  PARTY_DELEGATION: msg`Đảng đoàn`,
  PARTY_CIVIL_AFFAIRS_COMMITTEE: msg`Ban cán sự đảng`,
  PEOPLE_COUNCIL: msg`Hội đồng nhân dân`,
  PEOPLE_COMMITTEE: msg`Ủy ban nhân dân`,
  DEPARTMENT: msg`Sở, ban, ngành`,
  CENTRAL_VERTICAL_AGENCY: msg`Cơ quan ngành dọc`,
  JUDICIAL_BODY: msg`Cơ quan tư pháp`,
  ARMED_FORCE: msg`Lực lượng vũ trang`,
  FATHERLAND_FRONT: msg`Mặt trận Tổ quốc`,
  SOCIO_POLITICAL_ORGANIZATION: msg`Tổ chức chính trị - xã hội`,
  MASS_ASSOCIATION: msg`Hội quần chúng`,
  MEDIA_OR_TRAINING_BODY: msg`Cơ quan báo chí, đào tạo`,
  STEERING_COMMITTEE: msg`Ban chỉ đạo`,
};

/** The words for a code; an unknown code is shown as it is rather than hidden. */
export function wordFor(i18n: I18n, words: Record<string, MessageDescriptor>, code: string): string {
  const word = words[code];
  return word ? i18n._(word) : code;
}
