package vn.nhipcau.access.account;

import vn.nhipcau.platform.problem.ProblemCode;

/** Why an account cannot be used, found or made. */
public enum AccountProblem implements ProblemCode {
  DISABLED("account.disabled", 409),
  REPLACED("account.replaced", 409),
  NOT_VALID("account.not_valid", 422),
  UNAVAILABLE("account.unavailable", 503);

  private final String code;
  private final int status;

  AccountProblem(String code, int status) {
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
