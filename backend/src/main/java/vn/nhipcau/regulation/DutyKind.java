package vn.nhipcau.regulation;

/** What sort of thing a duty asks for. */
public enum DutyKind {
  /** <i>Lãnh đạo, chỉ đạo</i>. */
  LEAD,
  /** <i>Tham mưu, góp ý</i>. */
  ADVISE,
  /** <i>Thực hiện</i>. */
  IMPLEMENT,
  /** <i>Phối hợp</i>. */
  COORDINATE,
  /** <i>Hướng dẫn, bồi dưỡng</i>. */
  GUIDE,
  /** <i>Kiểm tra, giám sát, thanh tra</i>. */
  INSPECT,
  /** <i>Thẩm định</i>. */
  APPRAISE,
  /** <i>Báo cáo, phản ánh</i>. */
  REPORT,
  /** <i>Giao ban, làm việc định kỳ</i>. */
  CONVENE,
  /** <i>Phân công phụ trách</i>. */
  ASSIGN_LEADER,
  /** <i>Đánh giá, sơ kết, tổng kết</i>. */
  EVALUATE,
  /** <i>Tiếp công dân, giải quyết đơn thư</i>. */
  RECEIVE_CITIZENS,
  /** <i>Thông tin nhanh</i>. */
  ALERT,
  /** <i>Tuyên truyền, vận động</i>. */
  MOBILISE
}
