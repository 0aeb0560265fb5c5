package vn.nhipcau.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: accept many reports, each for itself. */
@Schema(description = "Accept many reports; each is answered for itself.")
public record AcceptReports(
    @NotNull @Size(min = 1, max = 200) @Schema(description = "At most 200.", required = true)
        List<@NotNull @Valid Item> items) {

  /** One of them, and the version that was looked at. */
  @Schema(name = "ReportToAccept")
  public record Item(
      @NotNull @Schema(required = true) UUID id,
      @NotBlank
          @Size(max = 40)
          @Schema(
              description = "The `etag` of its row or the ETag of its reading.",
              required = true,
              examples = "\"2\"")
          String etag) {}
}
