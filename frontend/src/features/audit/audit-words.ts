import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const auditActions: Record<string, MessageDescriptor> = {
  "report.draft": msg`Bắt đầu soạn báo cáo`,
  "report.edit": msg`Sửa nội dung báo cáo`,
  "report.submit": msg`Ký, gửi báo cáo`,
  "report.return": msg`Trả lại báo cáo`,
  "report.accept": msg`Tiếp nhận báo cáo`,
  "catalogue.import": msg`Nạp danh mục`,
  "regulation.confirm": msg`Nạp quy chế`,
  "provision.edit": msg`Sửa lời của điều khoản`,
  "period.open": msg`Mở kỳ báo cáo`,
};

export const auditSubjects: Record<string, MessageDescriptor> = {
  report: msg`Báo cáo`,
  catalogue: msg`Danh mục`,
  regulation: msg`Quy chế`,
  provision: msg`Điều khoản`,
  requirement: msg`Chế độ báo cáo`,
};

export const auditFacts: Record<string, MessageDescriptor> = {
  version: msg`bản gửi lần`,
  period: msg`kỳ`,
  opened: msg`số báo cáo phải nộp`,
  obligation: msg`nghĩa vụ`,
  sha256: msg`mã băm nội dung`,
  source: msg`nguồn`,
  regulation: msg`quy chế`,
  provisions: msg`số điều khoản`,
  path: msg`địa chỉ`,
  fields: msg`phần đã sửa`,
  created: msg`số mục mới`,
};
