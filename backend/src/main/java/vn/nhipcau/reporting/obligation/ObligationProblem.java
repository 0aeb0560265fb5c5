package vn.nhipcau.reporting.obligation;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around obligations and periods. */
public enum ObligationProblem implements ProblemCode {
  ALREADY_DRAFTED("report.already_drafted", 409),
  ACTION_NOT_ALLOWED("obligation.action_not_allowed", 403),
  REMINDED_TODAY("obligation.reminded_today", 409),
  EXTENSION_NOT_VALID("obligation.extension_not_valid", 422),
  WHAT_TO_REMIND("obligation.what_to_remind", 400),
  UNKNOWN_PERIOD("period.unknown", 400),
  PERIOD_NOT_BEGUN("period.not_begun", 422),
  BAD_RANGE("period.bad_range", 400),
  TOO_MANY_PERIODS("period.too_many", 422);

  private final String code;
  private final int status;

  ObligationProblem(String code, int status) {
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
