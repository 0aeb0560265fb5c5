import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const auditActions: Record<string, MessageDescriptor> = {
  "report.draft": msg({ context: "audit", message: "Bắt đầu soạn báo cáo" }),
  "report.edit": msg({ context: "audit", message: "Sửa nội dung báo cáo" }),
  "report.submit": msg({ context: "audit", message: "Ký, gửi báo cáo" }),
  "report.return": msg({ context: "audit", message: "Trả lại báo cáo" }),
  "report.accept": msg({ context: "audit", message: "Tiếp nhận báo cáo" }),
  "catalogue.import": msg({ context: "audit", message: "Nạp danh mục" }),
  "period.open": msg({ context: "audit", message: "Mở kỳ báo cáo" }),
};

export const auditSubjects: Record<string, MessageDescriptor> = {
  report: msg({ context: "audit", message: "Báo cáo" }),
  catalogue: msg({ context: "audit", message: "Danh mục" }),
  requirement: msg({ context: "audit", message: "Chế độ báo cáo" }),
};

export const auditFacts: Record<string, MessageDescriptor> = {
  version: msg({ context: "audit", message: "bản gửi lần" }),
  period: msg({ context: "audit", message: "kỳ" }),
  opened: msg({ context: "audit", message: "số báo cáo phải nộp" }),
  obligation: msg({ context: "audit", message: "nghĩa vụ" }),
  sha256: msg({ context: "audit", message: "mã băm nội dung" }),
  source: msg({ context: "audit", message: "nguồn" }),
  created: msg({ context: "audit", message: "số mục mới" }),
};
