import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Tone } from "../../../i18n/labels.ts";

export const templateStatus: Record<string, { label: MessageDescriptor; tone: Tone }> = {
  DRAFT: { label: msg({ context: "template", message: "Đang soạn" }), tone: "info" },
  PUBLISHED: { label: msg({ context: "template", message: "Đang dùng" }), tone: "success" },
  SUPERSEDED: { label: msg({ context: "template", message: "Đã có bản mới" }), tone: "neutral" },
};

export const indicatorTypes: Record<string, MessageDescriptor> = {
  INTEGER: msg`Số nguyên`,
  NUMBER: msg`Số thập phân`,
  PERCENTAGE: msg`Phần trăm`,
};

export const aggregations: Record<string, MessageDescriptor> = {
  SUM: msg`Cộng dồn`,
  AVERAGE: msg`Bình quân`,
  WEIGHTED_AVERAGE: msg`Bình quân gia quyền`,
  LAST: msg`Số cuối kỳ`,
  NONE: msg`Không tổng hợp`,
};
