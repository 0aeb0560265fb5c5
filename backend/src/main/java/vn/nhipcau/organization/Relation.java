package vn.nhipcau.organization;

import java.util.Optional;

/** How a clause names whom a report goes to, without naming anybody. */
public enum Relation {
  /** <i>Cấp ủy cùng cấp</i>. */
  SAME_LEVEL_COMMITTEE,
  /** <i>Ban dân vận của cấp ủy cùng cấp</i>. */
  SAME_LEVEL_COMMISSION,
  /** <i>Cấp ủy cấp trên</i>. */
  UPPER_COMMITTEE,
  /** <i>Ban dân vận của cấp ủy cấp trên</i>. */
  UPPER_COMMISSION,
  /** <i>Thường trực cấp ủy cùng cấp</i> (article 18.4). */
  STANDING_COMMITTEE,
  /** <i>Thường trực cấp ủy cấp trên</i>. */
  UPPER_STANDING_COMMITTEE,
  /** <i>Cơ quan trên một cấp trong hệ thống Đảng</i>. */
  PARTY_SUPERIOR,
  /** <i>Cơ quan trên một cấp trong hệ thống Nhà nước</i>. */
  STATE_SUPERIOR,
  /** <i>Ban, ngành cấp trên trực tiếp</i> (article 18.3). */
  SECTOR_SUPERIOR;

  /** The organization that stands in this relation to a reporter on the hierarchy's day. */
  public Optional<OrganizationFacts> of(OrganizationFacts reporter, Hierarchy hierarchy) {
    return switch (this) {
      case SAME_LEVEL_COMMITTEE -> hierarchy.sameLevelCommittee(reporter);
      case SAME_LEVEL_COMMISSION -> commission(hierarchy.sameLevelCommittee(reporter), hierarchy);
      case UPPER_COMMITTEE -> hierarchy.upperCommittee(reporter);
      case UPPER_COMMISSION -> commission(hierarchy.upperCommittee(reporter), hierarchy);
      case STANDING_COMMITTEE ->
          hierarchy
              .sameLevelCommittee(reporter)
              .flatMap(c -> hierarchy.ofCommittee(c, OrganizationFunction.STANDING_COMMITTEE));
      case UPPER_STANDING_COMMITTEE ->
          hierarchy
              .upperCommittee(reporter)
              .flatMap(c -> hierarchy.ofCommittee(c, OrganizationFunction.STANDING_COMMITTEE));
      case PARTY_SUPERIOR -> hierarchy.superior(reporter, Line.PARTY);
      case STATE_SUPERIOR -> hierarchy.superior(reporter, Line.STATE);
      case SECTOR_SUPERIOR -> hierarchy.superior(reporter, Line.SECTOR);
    };
  }

  private static Optional<OrganizationFacts> commission(
      Optional<OrganizationFacts> committee, Hierarchy hierarchy) {
    return committee.flatMap(
        c -> hierarchy.ofCommittee(c, OrganizationFunction.MOBILISATION_COMMISSION));
  }
}
