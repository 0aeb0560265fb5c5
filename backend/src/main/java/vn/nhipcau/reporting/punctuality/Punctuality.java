package vn.nhipcau.reporting.punctuality;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.AreaDetail.AreaRef;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationType;

/** Who reported in time over some periods. */
@Schema(description = "Who reported in time over some periods, as it stands now.")
public record Punctuality(
    @Schema(description = "The periods counted, oldest first.") List<PeriodRef> periods,
    @Schema(description = "All rows together.") PunctualityCounts total,
    @Schema(
            description =
                "One for each group that owed anything; in the order of their names or days.")
        List<Row> items) {

  /** One group: which one stands in the field that it was counted by; the others are null. */
  @Schema(name = "PunctualityRow")
  public record Row(
      @Schema(description = "By `organization`.", nullable = true) OrganizationRef organization,
      @Schema(description = "By `area`; null for bodies of no area.", nullable = true) AreaRef area,
      @Schema(description = "By `type`.", nullable = true) OrganizationType type,
      @Schema(description = "By `level`.", nullable = true) Level level,
      @Schema(description = "By `period`.", nullable = true) PeriodRef period,
      PunctualityCounts counts,
      @Schema(
              description = "Period by period, where it was asked for and anything was owed.",
              nullable = true)
          List<Cell> cells) {}

  /** One group in one period. */
  @Schema(name = "PunctualityCell")
  public record Cell(@Schema(examples = "2026-M11") String period, PunctualityCounts counts) {}
}
