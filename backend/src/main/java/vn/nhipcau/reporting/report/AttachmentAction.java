package vn.nhipcau.reporting.report;

/** What may be done with a file that is attached. */
public enum AttachmentAction {
  DETACH
}
