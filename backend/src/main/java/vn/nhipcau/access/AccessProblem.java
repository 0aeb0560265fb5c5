package vn.nhipcau.access;

import vn.nhipcau.platform.problem.ProblemCode;

/** Ways in which a caller is not who an action needs. */
public enum AccessProblem implements ProblemCode {
  NO_SEAT("access.no_seat", 403),
  SEAT_NOT_HELD("access.seat_not_held", 403),
  ACTING_FOR_REQUIRED("access.acting_for_required", 400),
  ROLE_REQUIRED("access.role_required", 403);

  private final String code;
  private final int status;

  AccessProblem(String code, int status) {
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
