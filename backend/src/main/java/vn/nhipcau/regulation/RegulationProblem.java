package vn.nhipcau.regulation;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around regulations. */
public enum RegulationProblem implements ProblemCode {
  ACTION_NOT_ALLOWED("provision.action_not_allowed", 403),
  DUTY_ACTION_NOT_ALLOWED("duty.action_not_allowed", 403),
  DUTY_INVALID("duty.invalid", 422),
  EXISTS("regulation.exists", 409),
  DOCUMENT_TOO_LARGE("regulation.document_too_large", 413),
  DOCUMENT_UNREADABLE("regulation.document_unreadable", 422),
  INVALID("regulation.invalid", 422);

  private final String code;
  private final int status;

  RegulationProblem(String code, int status) {
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
