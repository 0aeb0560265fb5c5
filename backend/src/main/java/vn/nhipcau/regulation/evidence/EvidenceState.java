package vn.nhipcau.regulation.evidence;

/** What an overview can be asked for: a status, or that nothing was said. */
public enum EvidenceState {
  NOT_RECORDED,
  NOT_STARTED,
  IN_PROGRESS,
  DONE,
  NOT_APPLICABLE
}
