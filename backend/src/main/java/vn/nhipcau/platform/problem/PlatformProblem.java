package vn.nhipcau.platform.problem;

/** Failures that no room owns: shape, addressing, identity, concurrency. */
public enum PlatformProblem implements ProblemCode {
  MALFORMED_BODY("platform.malformed_body", 400),
  INVALID("platform.invalid", 400),
  UNKNOWN_PARAMETER("platform.unknown_parameter", 400),
  INVALID_PARAMETER("platform.invalid_parameter", 400),
  UNKNOWN_SORT("platform.unknown_sort", 400),
  INVALID_CURSOR("platform.invalid_cursor", 400),
  BAD_REQUEST("platform.bad_request", 400),
  UNAUTHENTICATED("platform.unauthenticated", 401),
  FORBIDDEN("platform.forbidden", 403),
  NOT_FOUND("platform.not_found", 404),
  METHOD_NOT_ALLOWED("platform.method_not_allowed", 405),
  NOT_ACCEPTABLE("platform.not_acceptable", 406),
  CONFLICT("platform.conflict", 409),
  STALE("platform.stale", 412),
  TOO_LARGE("platform.too_large", 413),
  UNSUPPORTED_MEDIA_TYPE("platform.unsupported_media_type", 415),
  PRECONDITION_REQUIRED("platform.precondition_required", 428),
  INTERNAL("platform.internal", 500);

  private final String code;
  private final int status;

  PlatformProblem(String code, int status) {
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
