package vn.nhipcau.catalogue;

import vn.nhipcau.platform.problem.ProblemCode;

/** Refusals around catalogues. */
public enum CatalogueProblem implements ProblemCode {
  NOT_A_ZIP("catalogue.not_a_zip", 400),
  EMPTY("catalogue.empty", 400),
  TOO_LARGE("catalogue.too_large", 413);

  private final String code;
  private final int status;

  CatalogueProblem(String code, int status) {
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
