package vn.nhipcau.organization;

/**
 * What a body is to its committee, where its type alone does not say it: rules name these by
 * relation.
 */
public enum OrganizationFunction {
  /** <i>Ban dân vận</i>, at commune level the propaganda and mobilisation board. */
  MOBILISATION_COMMISSION,
  /** <i>Thường trực cấp ủy</i>: receives what is urgent (article 18.4). */
  STANDING_COMMITTEE,
  /** <i>Văn phòng cấp ủy</i>. */
  OFFICE,
  /** <i>Ban tuyên giáo và dân vận</i>, which followed the mobilisation commission in 2025. */
  PROPAGANDA_AND_MOBILISATION_COMMISSION,
  /**
   * <i>Đảng ủy các cơ quan Đảng</i>, <i>đảng ủy ủy ban nhân dân</i>: the committee of a level's own
   * agencies, which followed Party delegations and civil affairs committees in 2025.
   */
  AGENCIES_COMMITTEE
}
