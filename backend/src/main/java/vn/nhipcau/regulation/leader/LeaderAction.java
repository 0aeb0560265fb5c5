package vn.nhipcau.regulation.leader;

/** What may be done about leaders in charge. */
public enum LeaderAction {
  /** Put somebody in charge. */
  ASSIGN,
  /** Mend what is written, or end it by giving it a last day. */
  CORRECT,
  /** Ask a body that has nobody in charge to name somebody. */
  URGE
}
