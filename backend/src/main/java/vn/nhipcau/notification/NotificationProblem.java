package vn.nhipcau.notification;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around notifications. */
public enum NotificationProblem implements ProblemCode {
  ALWAYS_TOLD("notification.always_told", 422);

  private final String code;
  private final int status;

  NotificationProblem(String code, int status) {
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
