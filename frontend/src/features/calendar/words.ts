import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const dayKinds: Record<string, MessageDescriptor> = {
  WORKING_DAY: msg`Ngày làm việc`,
  WEEKEND: msg`Nghỉ cuối tuần`,
  PUBLIC_HOLIDAY: msg`Ngày lễ, Tết`,
  COMPENSATORY_DAY_OFF: msg`Nghỉ bù`,
  SWAPPED_DAY_OFF: msg`Nghỉ hoán đổi`,
  SWAPPED_WORKING_DAY: msg`Làm bù`,
};

export const DECLARABLE = [
  "PUBLIC_HOLIDAY",
  "COMPENSATORY_DAY_OFF",
  "SWAPPED_DAY_OFF",
  "SWAPPED_WORKING_DAY",
] as const;

export const holidayStatuses: Record<string, MessageDescriptor> = {
  LAW: msg`Theo luật`,
  OFFICIAL_DOC: msg`Có văn bản`,
  PRESS: msg`Theo báo chí`,
  REPO_QUOTED: msg`Trích lại, chưa kiểm chứng`,
  PROJECTED: msg`Dự kiến`,
};
