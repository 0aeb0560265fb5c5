package vn.nhipcau.regulation.evidence;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around evidence. */
public enum EvidenceProblem implements ProblemCode {
  ACTION_NOT_ALLOWED("evidence.action_not_allowed", 403),
  NOT_VALID("evidence.not_valid", 422);

  private final String code;
  private final int status;

  EvidenceProblem(String code, int status) {
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
