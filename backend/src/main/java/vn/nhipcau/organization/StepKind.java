package vn.nhipcau.organization;

/** What a step of a reorganization does to an area or an organization. */
public enum StepKind {
  /** Begins to stand on the day. */
  FOUND,
  /** Stays itself under another name, code, kind or function. */
  RENAME,
  /** Stays itself at another place: parent, area or level. */
  MOVE,
  /** Several end and make way for one, which stands already or is founded by the plan. */
  MERGE,
  /** One ends and makes way for several. */
  SPLIT,
  /** Ends and is followed by nobody. */
  DISSOLVE
}
