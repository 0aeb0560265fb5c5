package vn.nhipcau.reporting.report;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around reports. */
public enum ReportProblem implements ProblemCode {
  ACTION_NOT_ALLOWED("report.action_not_allowed", 403),
  CONTENT_INVALID("report.content_invalid", 400),
  INCOMPLETE("report.incomplete", 422),
  TOO_MANY_ATTACHMENTS("report.too_many_attachments", 422),
  ATTACHMENTS_TOO_LARGE("report.attachments_too_large", 422),
  SECRET_REFUSED("report.secret_refused", 422),
  NOT_VALID("report.not_valid", 422),
  NO_AD_HOC("report.no_ad_hoc", 403),
  ADDRESSEES_FIXED("report.addressees_fixed", 409);

  private final String code;
  private final int status;

  ReportProblem(String code, int status) {
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
