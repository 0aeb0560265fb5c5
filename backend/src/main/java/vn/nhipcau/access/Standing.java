package vn.nhipcau.access;

/** How an organization stands to a fenced thing. */
public enum Standing {
  /** Writes it, or owes it. */
  DRAFTER,
  /** Submitted it. */
  AUTHOR,
  /** It was sent to it. */
  RECIPIENT,
  /** It got a copy. */
  COPIED,
  /** Takes part in it. */
  PARTICIPANT,
  /**
   * Stands further up the line and reads along what was submitted: never a draft, and nothing while
   * it is back with its author.
   */
  SUPERIOR
}
