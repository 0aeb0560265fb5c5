package vn.nhipcau.regulation.evidence;

/** What sort of paper shows that something was done; a room that keeps another sort adds it. */
public enum EvidenceLinkKind {
  REPORT
}
