package vn.nhipcau.reorganization;

/** What may be done with a reorganization. */
public enum ReorganizationAction {
  CANCEL
}
