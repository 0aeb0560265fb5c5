package vn.nhipcau.reporting.template;

import vn.nhipcau.platform.problem.ProblemCode;

/** What can be wrong with a form. */
public enum TemplateProblem implements ProblemCode {
  ACTION_NOT_ALLOWED("template.action_not_allowed", 403),
  INVALID("template.invalid", 400),
  CODE_TAKEN("template.code_taken", 409),
  DRAFT_EXISTS("template.draft_exists", 409),
  EMPTY("template.empty", 422);

  private final String code;
  private final int status;

  TemplateProblem(String code, int status) {
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
