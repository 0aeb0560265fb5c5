package vn.nhipcau.reporting.punctuality;

import vn.nhipcau.platform.problem.ProblemCode;

/** Questions of punctuality that can't be answered. */
public enum PunctualityProblem implements ProblemCode {
  TOO_MANY_ROWS("punctuality.too_many_rows", 422);

  private final String code;
  private final int status;

  PunctualityProblem(String code, int status) {
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
