package vn.nhipcau.regulation;

/** The part of the system in which a duty is carried out, or in which it is shown that it was. */
public enum DutyFeature {
  REPORTING,
  CONSOLIDATION,
  ISSUE,
  DIRECTIVE,
  ALERT,
  MEETING,
  INSPECTION,
  SOCIAL_SUPERVISION,
  APPRAISAL,
  EVALUATION,
  CITIZEN_RECEPTION,
  EXEMPLARY_MODEL,
  LEADER_ASSIGNMENT,
  REGULATION,
  /** No verb of its own: the body says what it did and shows it. */
  EVIDENCE
}
