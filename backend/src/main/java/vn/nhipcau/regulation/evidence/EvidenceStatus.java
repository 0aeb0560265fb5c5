package vn.nhipcau.regulation.evidence;

/** How far a body has come with a duty in a year, by its own word. */
public enum EvidenceStatus {
  NOT_STARTED,
  IN_PROGRESS,
  DONE,
  /** There was no cause for it this year, or it does not fit the body; with the reason. */
  NOT_APPLICABLE
}
