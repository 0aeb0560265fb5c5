package vn.nhipcau.register;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around the register. */
public enum RegisterProblem implements ProblemCode {
  ACTION_NOT_ALLOWED("organization.action_not_allowed", 403),
  CODE_TAKEN("organization.code_taken", 409),
  NOT_VALID("organization.not_valid", 422),
  IMPORT_INVALID("organization.import_invalid", 422),
  PREVIEW_OUTDATED("organization.preview_outdated", 412);

  private final String code;
  private final int status;

  RegisterProblem(String code, int status) {
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
