package vn.nhipcau.access.seat;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around seats. */
public enum SeatProblem implements ProblemCode {
  ACTION_NOT_ALLOWED("seat.action_not_allowed", 403),
  ALREADY_HELD("seat.already_held", 409),
  NOT_VALID("seat.not_valid", 422);

  private final String code;
  private final int status;

  SeatProblem(String code, int status) {
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
