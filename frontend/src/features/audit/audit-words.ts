import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const auditActions: Record<string, MessageDescriptor> = {
  "report.draft": msg({ context: "audit", message: "Bắt đầu soạn báo cáo" }),
  "report.edit": msg({ context: "audit", message: "Sửa nội dung báo cáo" }),
  "report.submit": msg({ context: "audit", message: "Ký, gửi báo cáo" }),
  "report.return": msg({ context: "audit", message: "Trả lại báo cáo" }),
  "report.accept": msg({ context: "audit", message: "Tiếp nhận báo cáo" }),
  "catalogue.import": msg({ context: "audit", message: "Nạp danh mục" }),
  "regulation.confirm": msg({ context: "audit", message: "Nạp quy chế" }),
  "provision.edit": msg({ context: "audit", message: "Sửa lời của điều khoản" }),
  "period.open": msg({ context: "audit", message: "Mở kỳ báo cáo" }),
  "reorganization.plan": msg({ context: "audit", message: "Ghi nhận phương án sắp xếp" }),
  "reorganization.apply": msg({ context: "audit", message: "Áp dụng phương án sắp xếp" }),
  "reorganization.cancel": msg({ context: "audit", message: "Hủy phương án sắp xếp" }),
};

export const auditSubjects: Record<string, MessageDescriptor> = {
  report: msg({ context: "audit", message: "Báo cáo" }),
  catalogue: msg({ context: "audit", message: "Danh mục" }),
  regulation: msg({ context: "audit", message: "Quy chế" }),
  provision: msg({ context: "audit", message: "Điều khoản" }),
  requirement: msg({ context: "audit", message: "Chế độ báo cáo" }),
  reorganization: msg({ context: "audit", message: "Phương án sắp xếp" }),
};

export const auditFacts: Record<string, MessageDescriptor> = {
  version: msg({ context: "audit", message: "bản gửi lần" }),
  period: msg({ context: "audit", message: "kỳ" }),
  opened: msg({ context: "audit", message: "số báo cáo phải nộp" }),
  obligation: msg({ context: "audit", message: "nghĩa vụ" }),
  sha256: msg({ context: "audit", message: "mã băm nội dung" }),
  source: msg({ context: "audit", message: "nguồn" }),
  regulation: msg({ context: "audit", message: "quy chế" }),
  provisions: msg({ context: "audit", message: "số điều khoản" }),
  path: msg({ context: "audit", message: "địa chỉ" }),
  fields: msg({ context: "audit", message: "phần đã sửa" }),
  created: msg({ context: "audit", message: "số mục mới" }),
  code: msg({ context: "audit", message: "mã" }),
  effectiveOn: msg({ context: "audit", message: "có hiệu lực từ" }),
  steps: msg({ context: "audit", message: "số bước" }),
  organizationsEnded: msg({ context: "audit", message: "số cơ quan kết thúc" }),
  "seat.follow": msg({ context: "audit", message: "vị trí theo cơ quan mới" }),
  "seat.decide": msg({ context: "audit", message: "vị trí chờ quyết định" }),
  "seat.end": msg({ context: "audit", message: "vị trí kết thúc" }),
  "obligation.move": msg({ context: "audit", message: "nghĩa vụ chuyển giao" }),
  "obligation.merge": msg({ context: "audit", message: "nghĩa vụ gộp" }),
  "obligation.redirect": msg({ context: "audit", message: "nghĩa vụ đổi nơi nhận" }),
  "obligation.waive": msg({ context: "audit", message: "nghĩa vụ được miễn" }),
  "report.close": msg({ context: "audit", message: "bản nháp khép lại" }),
};
