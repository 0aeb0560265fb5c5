package vn.nhipcau.calendar;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around days. */
public enum CalendarProblem implements ProblemCode {
  DAY_INVALID("day.invalid", 422),
  ACTION_NOT_ALLOWED("day.action_not_allowed", 403),
  YEAR_NOT_COVERED("calendar.year_not_covered", 422);

  private final String code;
  private final int status;

  CalendarProblem(String code, int status) {
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
