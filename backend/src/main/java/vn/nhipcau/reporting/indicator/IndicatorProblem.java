package vn.nhipcau.reporting.indicator;

import vn.nhipcau.platform.problem.ProblemCode;

/** Questions about indicators that can't be answered. */
public enum IndicatorProblem implements ProblemCode {
  UNKNOWN_INDICATOR("statistics.unknown_indicator", 400),
  UNKNOWN_TOPIC("statistics.unknown_topic", 400),
  TOO_MANY_ROWS("statistics.too_many_rows", 422);

  private final String code;
  private final int status;

  IndicatorProblem(String code, int status) {
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
