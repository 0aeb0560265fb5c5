package vn.nhipcau.platform.problem;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one shape of every error (RFC 9457), media type {@code application/problem+json}. */
@Schema(
    name = "Problem",
    description = "What went wrong (RFC 9457). Switch on `code`; texts follow `Accept-Language`.")
public record ProblemBody(
    @Schema(
            description = "A stable URI reference of this kind of problem.",
            examples = "/problems/report.incomplete")
        String type,
    @Schema(description = "What went wrong, in one phrase.") String title,
    @Schema(description = "The HTTP status.", examples = "422") int status,
    @Schema(description = "What went wrong this time, and what to do.") String detail,
    @Schema(description = "The path that was asked for.") String instance,
    @Schema(description = "Stable code to switch on.", examples = "report.incomplete") String code,
    @Schema(description = "Figures and names the texts were made from.") Map<String, Object> params,
    @Schema(description = "The fields at fault, if any.") List<FieldError> errors) {

  /** One field at fault. */
  @Schema(description = "One field at fault.")
  public record FieldError(
      @Schema(
              description = "JSON pointer into the request body, or `?name` for a query parameter.",
              examples = "/sections/situation")
          String pointer,
      @Schema(description = "Stable code to switch on.", examples = "field.required") String code,
      @Schema(description = "What is wrong with the field.") String detail) {}
}
