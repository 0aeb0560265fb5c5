package vn.nhipcau.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.OrganizationRef;

/** What the same body, or those that it followed, submitted the last time. */
@Schema(
    description =
        "What the same body submitted the last time, or those that it followed since, together.")
public record PreviousReport(
    @Schema(description = "The period of it; null when there is none.", nullable = true)
        PeriodRef period,
    @Schema(description = "The reports it is made of; empty when there is none.")
        List<Source> sources,
    @Schema(
            description =
                "Texts by key of this report's form; those of several bodies one after the other.")
        Map<String, String> sections,
    @Schema(
            description =
                "Figures by key of this report's form; those of several bodies by the indicator's rule.")
        Map<String, BigDecimal> indicators) {

  static final PreviousReport NONE = new PreviousReport(null, List.of(), Map.of(), Map.of());

  /** One of the reports. */
  @Schema(name = "PreviousReportSource")
  public record Source(UUID reportId, OrganizationRef organization) {}
}
