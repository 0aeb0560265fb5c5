package vn.nhipcau.document;

import vn.nhipcau.platform.problem.ProblemCode;

/** Files that are not kept. */
public enum FileProblem implements ProblemCode {
  MISSING("document.missing", 400),
  TOO_LARGE("document.too_large", 413),
  KIND_NOT_ALLOWED("document.kind_not_allowed", 422),
  NAME_DISAGREES("document.name_disagrees", 422),
  TEXT_UNREADABLE("document.text_unreadable", 422),
  MACROS("document.macros", 422),
  UNPACKS_TOO_LARGE("document.unpacks_too_large", 422);

  private final String code;
  private final int status;

  FileProblem(String code, int status) {
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
