package vn.nhipcau.regulation.evidence;

/** What can be done with the evidence for a duty. */
public enum EvidenceAction {
  RECORD
}
