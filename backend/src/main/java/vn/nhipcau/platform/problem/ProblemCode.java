package vn.nhipcau.platform.problem;

/**
 * One way a request can fail: a stable code that clients may switch on, and its HTTP status. Rooms
 * list theirs in an enum.
 */
public interface ProblemCode {

  /**
   * Stable and public, {@code room.what_happened}; its texts stand in {@code
   * problems_*.properties}.
   */
  String code();

  int status();
}
