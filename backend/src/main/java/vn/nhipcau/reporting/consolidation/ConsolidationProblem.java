package vn.nhipcau.reporting.consolidation;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around reports built from others. */
public enum ConsolidationProblem implements ProblemCode {
  SOURCES_REFUSED("consolidation.sources_refused", 422),
  NOT_A_SOURCE("consolidation.not_a_source", 422),
  NOTHING_TO_QUOTE("consolidation.nothing_to_quote", 422),
  UNKNOWN_INDICATOR("consolidation.unknown_indicator", 400),
  BAD_PERIOD("consolidation.bad_period", 400),
  TOO_MANY("consolidation.too_many", 422);

  private final String code;
  private final int status;

  ConsolidationProblem(String code, int status) {
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
