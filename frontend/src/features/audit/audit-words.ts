import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const auditActions: Record<string, MessageDescriptor> = {
  "report.draft": msg`Bắt đầu soạn báo cáo`,
  "report.edit": msg`Sửa nội dung báo cáo`,
  "report.submit": msg`Ký, gửi báo cáo`,
  "report.return": msg`Trả lại báo cáo`,
  "report.accept": msg`Tiếp nhận báo cáo`,
  "catalogue.import": msg`Nạp danh mục`,
  "period.open": msg`Mở kỳ báo cáo`,
  "reorganization.plan": msg`Ghi nhận phương án sắp xếp`,
  "reorganization.apply": msg`Áp dụng phương án sắp xếp`,
  "reorganization.cancel": msg`Hủy phương án sắp xếp`,
};

export const auditSubjects: Record<string, MessageDescriptor> = {
  report: msg`Báo cáo`,
  catalogue: msg`Danh mục`,
  requirement: msg`Chế độ báo cáo`,
  reorganization: msg`Phương án sắp xếp`,
};

export const auditFacts: Record<string, MessageDescriptor> = {
  version: msg`bản gửi lần`,
  period: msg`kỳ`,
  opened: msg`số báo cáo phải nộp`,
  obligation: msg`nghĩa vụ`,
  sha256: msg`mã băm nội dung`,
  source: msg`nguồn`,
  created: msg`số mục mới`,
  code: msg`mã`,
  effectiveOn: msg`có hiệu lực từ`,
  steps: msg`số bước`,
  organizationsEnded: msg`số cơ quan kết thúc`,
  "seat.follow": msg`vị trí theo cơ quan mới`,
  "seat.decide": msg`vị trí chờ quyết định`,
  "seat.end": msg`vị trí kết thúc`,
  "obligation.move": msg`nghĩa vụ chuyển giao`,
  "obligation.merge": msg`nghĩa vụ gộp`,
  "obligation.redirect": msg`nghĩa vụ đổi nơi nhận`,
  "obligation.waive": msg`nghĩa vụ được miễn`,
  "report.close": msg`bản nháp khép lại`,
};
