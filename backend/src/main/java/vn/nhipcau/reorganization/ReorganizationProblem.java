package vn.nhipcau.reorganization;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around reorganizations. */
public enum ReorganizationProblem implements ProblemCode {
  PLAN_INVALID("reorganization.plan_invalid", 422),
  CODE_TAKEN("reorganization.code_taken", 409),
  ACTION_NOT_ALLOWED("reorganization.action_not_allowed", 403);

  private final String code;
  private final int status;

  ReorganizationProblem(String code, int status) {
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
