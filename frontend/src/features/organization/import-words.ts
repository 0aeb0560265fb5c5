import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** The columns of a file, in its own order, and what each holds. */
export const importColumns: Record<string, { name: MessageDescriptor; holds: MessageDescriptor }> = {
  code: { name: msg`Mã`, holds: msg`chữ thường không dấu, số và gạch nối` },
  name: { name: msg`Tên`, holds: msg`tối đa 300 ký tự` },
  name_en: { name: msg`Tên tiếng Anh`, holds: msg`tối đa 300 ký tự` },
  abbreviation: { name: msg`Tên viết tắt`, holds: msg`tối đa 60 ký tự` },
  type: { name: msg`Loại`, holds: msg`chọn trong danh sách của tệp mẫu Excel` },
  level: { name: msg`Cấp`, holds: msg`chọn trong danh sách của tệp mẫu Excel` },
  function: { name: msg`Vai trò đối với cấp ủy`, holds: msg`chọn trong danh sách, có thể để trống` },
  area: { name: msg`Địa bàn`, holds: msg`khóa của địa bàn như trong tệp xuất, có thể để trống` },
  parent: { name: msg`Trực thuộc`, holds: msg`mã của cơ quan cấp trên, trong sổ hoặc trong tệp` },
  valid_from: { name: msg`Từ ngày`, holds: msg`để trống khi có từ trước khi lập sổ` },
  valid_to: { name: msg`Đến hết ngày`, holds: msg`để trống khi chưa kết thúc` },
};
