import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Tone } from "../../i18n/labels.ts";

export const reorganizationStatus: Record<string, { label: MessageDescriptor; tone: Tone }> = {
  PLANNED: { label: msg`Chờ đến ngày`, tone: "info" },
  APPLIED: { label: msg`Đã áp dụng`, tone: "success" },
  CANCELLED: { label: msg`Đã hủy`, tone: "neutral" },
};

/** What happens to one area or body; the server counts changes in place by what changed. */
export const changeKinds: Record<string, MessageDescriptor> = {
  FOUND: msg`Bắt đầu`,
  RENAME: msg`Đổi tên, thông tin`,
  MOVE: msg`Chuyển nơi trực thuộc`,
  DISSOLVE: msg`Kết thúc`,
};

export const effectKinds: Record<string, MessageDescriptor> = {
  "obligation.move": msg`Nghĩa vụ báo cáo chuyển sang bên kế thừa`,
  "obligation.merge": msg`Nghĩa vụ báo cáo gộp làm một`,
  "obligation.waive": msg`Nghĩa vụ báo cáo được miễn`,
  "obligation.redirect": msg`Nghĩa vụ báo cáo đổi nơi nhận`,
  "report.strand": msg`Báo cáo đã nộp không còn nơi tiếp nhận`,
  "report.move": msg`Bản nháp báo cáo đột xuất chuyển cho cơ quan kế tục`,
  "report.close": msg`Bản nháp khép lại, vẫn đọc được`,
  "seat.follow": msg`Vị trí theo sang bên kế thừa`,
  "seat.decide": msg`Vị trí phải bố trí lại sau chia tách`,
  "seat.end": msg`Vị trí kết thúc cùng cơ quan`,
};
