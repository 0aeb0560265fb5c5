package vn.nhipcau.regulation.leader;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around leaders in charge. */
public enum LeaderProblem implements ProblemCode {
  ACTION_NOT_ALLOWED("leader.action_not_allowed", 403),
  NOT_MISSING("leader.not_missing", 409),
  OVERLAPS("leader.overlaps", 409),
  NOT_VALID("leader.not_valid", 422);

  private final String code;
  private final int status;

  LeaderProblem(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }
}
