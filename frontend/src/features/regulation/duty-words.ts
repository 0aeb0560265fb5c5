import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

type Words = Record<string, MessageDescriptor>;

export const dutyKinds: Words = {
  LEAD: msg`Lãnh đạo, chỉ đạo`,
  ADVISE: msg`Tham mưu, góp ý`,
  IMPLEMENT: msg`Thực hiện`,
  COORDINATE: msg`Phối hợp`,
  GUIDE: msg`Hướng dẫn`,
  INSPECT: msg`Kiểm tra, giám sát`,
  APPRAISE: msg`Thẩm định`,
  REPORT: msg`Báo cáo, phản ánh`,
  CONVENE: msg`Giao ban, làm việc`,
  ASSIGN_LEADER: msg`Phân công phụ trách`,
  EVALUATE: msg`Đánh giá, tổng kết`,
  RECEIVE_CITIZENS: msg`Tiếp dân, giải quyết đơn thư`,
  ALERT: msg`Thông tin nhanh`,
  MOBILISE: msg`Tuyên truyền, vận động`,
};

export const dutyCadences: Words = {
  CONTINUOUS: msg`Thường xuyên`,
  MONTHLY: msg`Hằng tháng`,
  QUARTERLY: msg`Hằng quý`,
  HALF_YEARLY: msg`6 tháng một lần`,
  YEARLY: msg`Hằng năm`,
  PERIODIC: msg`Định kỳ`,
  AD_HOC: msg`Khi có việc`,
  ONCE: msg`Một lần`,
};

/** The part of the system in which a duty is carried out. */
export const dutyFeatures: Words = {
  REPORTING: msg`Báo cáo`,
  CONSOLIDATION: msg`Báo cáo tổng hợp`,
  ISSUE: msg`Vấn đề nổi lên`,
  DIRECTIVE: msg`Ý kiến chỉ đạo`,
  ALERT: msg`Tình huống đột xuất`,
  MEETING: msg`Giao ban`,
  INSPECTION: msg`Kiểm tra, giám sát`,
  SOCIAL_SUPERVISION: msg`Giám sát và phản biện xã hội`,
  APPRAISAL: msg`Thẩm định`,
  EVALUATION: msg`Đánh giá cuối năm`,
  CITIZEN_RECEPTION: msg`Tiếp công dân, đối thoại`,
  EXEMPLARY_MODEL: msg`Mô hình “Dân vận khéo”`,
  LEADER_ASSIGNMENT: msg`Phân công phụ trách`,
  REGULATION: msg`Quy chế của địa phương`,
  EVIDENCE: msg`Minh chứng thực hiện`,
};
