package vn.nhipcau.reporting.obligation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;

/** What opening a period did. */
@Schema(name = "PeriodOpening")
public record PeriodOpening(
    PeriodRef period,
    @Schema(description = "Obligations that are new.") int opened,
    @Schema(description = "Obligations that stood there already.") int existing,
    @Schema(
            description =
                "Covered organizations for which no obligation could be derived, and why.")
        List<Unresolved> unresolved) {

  /** An organization that a requirement covers but that has nobody to report to, or no due day. */
  @Schema(name = "UnresolvedReporter")
  public record Unresolved(
      @Schema(description = "Code of the organization.") String organization,
      @Schema(description = "Code of the requirement.") String requirement,
      Reason reason) {}

  /** Why no obligation could be derived. */
  public enum Reason {
    NO_RECIPIENT,
    NO_DUE_DAY_FOR_LEVEL,
    REPORTS_TO_ITSELF
  }
}
