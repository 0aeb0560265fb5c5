import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const auditActions: Record<string, MessageDescriptor> = {
  "report.draft": msg`Bắt đầu soạn báo cáo`,
  "report.submit": msg`Ký, gửi báo cáo`,
  "report.return": msg`Trả lại báo cáo`,
  "report.accept": msg`Tiếp nhận báo cáo`,
  "period.open": msg`Mở kỳ báo cáo`,
  "catalogue.import": msg`Nhập danh mục`,
};

export const auditSubjects: Record<string, MessageDescriptor> = {
  report: msg`Báo cáo`,
  period: msg`Kỳ báo cáo`,
  catalogue: msg`Danh mục`,
};
