import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const auditActions: Record<string, MessageDescriptor> = {
  "report.draft": msg`Bắt đầu soạn báo cáo`,
  "report.edit": msg`Sửa nội dung báo cáo`,
  "report.submit": msg`Ký, gửi báo cáo`,
  "report.return": msg`Trả lại báo cáo`,
  "report.accept": msg`Tiếp nhận báo cáo`,
  "catalogue.import": msg`Nạp danh mục`,
  "leader.assign": msg`Phân công lãnh đạo phụ trách`,
  "leader.correct": msg`Sửa phân công phụ trách`,
  "seat.grant": msg`Bố trí vị trí`,
  "seat.end": msg`Kết thúc vị trí`,
  "person.unbind": msg`Gỡ tài khoản khỏi người dùng`,
  "period.open": msg`Mở kỳ báo cáo`,
};

export const auditSubjects: Record<string, MessageDescriptor> = {
  report: msg`Báo cáo`,
  catalogue: msg`Danh mục`,
  requirement: msg`Chế độ báo cáo`,
  leader: msg`Phân công phụ trách`,
  seat: msg`Vị trí`,
  person: msg`Người dùng`,
};

export const auditFacts: Record<string, MessageDescriptor> = {
  version: msg`bản gửi lần`,
  period: msg`kỳ`,
  opened: msg`số báo cáo phải nộp`,
  obligation: msg`nghĩa vụ`,
  sha256: msg`mã băm nội dung`,
  source: msg`nguồn`,
  created: msg`số mục mới`,
  office: msg`cơ quan`,
  post: msg`chức vụ`,
  validFrom: msg`từ ngày`,
  validTo: msg`đến ngày`,
  username: msg`tên đăng nhập`,
  role: msg`vai trò`,
};
