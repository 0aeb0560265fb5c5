package vn.nhipcau.organization;

/** How a successor came to be. */
public enum SuccessionKind {
  MERGE,
  SPLIT,
  RENAME
}
