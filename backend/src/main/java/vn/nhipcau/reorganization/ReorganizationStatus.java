package vn.nhipcau.reorganization;

/** How far a reorganization has come. */
public enum ReorganizationStatus {
  /** Recorded; waits for its day. */
  PLANNED,
  /** The register stands as it says. */
  APPLIED,
  /** Withdrawn before its day. */
  CANCELLED
}
