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
  OFFICE
}
