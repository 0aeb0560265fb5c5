import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const auditActions: Record<string, MessageDescriptor> = {
  "report.draft": msg({ context: "audit", message: "Bắt đầu soạn báo cáo" }),
  "report.edit": msg({ context: "audit", message: "Sửa nội dung báo cáo" }),
  "report.submit": msg({ context: "audit", message: "Ký, gửi báo cáo" }),
  "report.return": msg({ context: "audit", message: "Trả lại báo cáo" }),
  "report.accept": msg({ context: "audit", message: "Tiếp nhận báo cáo" }),
  "catalogue.import": msg({ context: "audit", message: "Nạp danh mục" }),
  "leader.assign": msg({ context: "audit", message: "Phân công lãnh đạo phụ trách" }),
  "leader.correct": msg({ context: "audit", message: "Sửa phân công phụ trách" }),
  "seat.grant": msg({ context: "audit", message: "Bố trí vị trí" }),
  "seat.end": msg({ context: "audit", message: "Kết thúc vị trí" }),
  "person.unbind": msg({ context: "audit", message: "Gỡ tài khoản khỏi người dùng" }),
  "period.open": msg({ context: "audit", message: "Mở kỳ báo cáo" }),
  "reorganization.plan": msg({ context: "audit", message: "Ghi nhận phương án sắp xếp" }),
  "reorganization.apply": msg({ context: "audit", message: "Áp dụng phương án sắp xếp" }),
  "reorganization.cancel": msg({ context: "audit", message: "Hủy phương án sắp xếp" }),
};

export const auditSubjects: Record<string, MessageDescriptor> = {
  report: msg({ context: "audit", message: "Báo cáo" }),
  catalogue: msg({ context: "audit", message: "Danh mục" }),
  requirement: msg({ context: "audit", message: "Chế độ báo cáo" }),
  leader: msg({ context: "audit", message: "Phân công phụ trách" }),
  seat: msg({ context: "audit", message: "Vị trí" }),
  person: msg({ context: "audit", message: "Người dùng" }),
  reorganization: msg({ context: "audit", message: "Phương án sắp xếp" }),
};

export const auditFacts: Record<string, MessageDescriptor> = {
  version: msg({ context: "audit", message: "bản gửi lần" }),
  period: msg({ context: "audit", message: "kỳ" }),
  opened: msg({ context: "audit", message: "số báo cáo phải nộp" }),
  obligation: msg({ context: "audit", message: "nghĩa vụ" }),
  sha256: msg({ context: "audit", message: "mã băm nội dung" }),
  source: msg({ context: "audit", message: "nguồn" }),
  created: msg({ context: "audit", message: "số mục mới" }),
  office: msg({ context: "audit", message: "cơ quan" }),
  post: msg({ context: "audit", message: "chức vụ" }),
  validFrom: msg({ context: "audit", message: "từ ngày" }),
  validTo: msg({ context: "audit", message: "đến ngày" }),
  username: msg({ context: "audit", message: "tên đăng nhập" }),
  role: msg({ context: "audit", message: "vai trò" }),
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
