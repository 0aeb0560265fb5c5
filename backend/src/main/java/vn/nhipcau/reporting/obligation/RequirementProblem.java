package vn.nhipcau.reporting.obligation;

import vn.nhipcau.platform.problem.ProblemCode;

/** What can be wrong with a requirement. */
public enum RequirementProblem implements ProblemCode {
  ACTION_NOT_ALLOWED("requirement.action_not_allowed", 403),
  INVALID("requirement.invalid", 400),
  CODE_TAKEN("requirement.code_taken", 409);

  private final String code;
  private final int status;

  RequirementProblem(String code, int status) {
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
