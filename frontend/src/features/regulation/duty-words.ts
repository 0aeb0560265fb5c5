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

export const relations: Words = {
  SAME_LEVEL_COMMITTEE: msg`cấp ủy cùng cấp`,
  SAME_LEVEL_COMMISSION: msg`ban dân vận cùng cấp`,
  UPPER_COMMITTEE: msg`cấp ủy cấp trên`,
  UPPER_COMMISSION: msg`ban dân vận cấp trên`,
  STANDING_COMMITTEE: msg`thường trực cấp ủy`,
  PARTY_SUPERIOR: msg`cấp trên trực tiếp trong hệ thống Đảng`,
  STATE_SUPERIOR: msg`cấp trên trực tiếp trong hệ thống Nhà nước`,
  SECTOR_SUPERIOR: msg`ban, ngành cấp trên trực tiếp`,
};

export const functions: Words = {
  MOBILISATION_COMMISSION: msg`Ban dân vận cấp ủy`,
  STANDING_COMMITTEE: msg`Thường trực cấp ủy`,
  OFFICE: msg`Văn phòng cấp ủy`,
  PROPAGANDA_AND_MOBILISATION_COMMISSION: msg`Ban tuyên giáo và dân vận cấp ủy`,
  AGENCIES_COMMITTEE: msg`Đảng ủy các cơ quan của cấp đó`,
};

export const atLevel: Words = {
  CENTRAL: msg`cấp trung ương`,
  PROVINCE: msg`cấp tỉnh`,
  DISTRICT: msg`cấp huyện`,
  COMMUNE: msg`cấp xã`,
};
