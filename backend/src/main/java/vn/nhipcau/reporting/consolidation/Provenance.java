package vn.nhipcau.reporting.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.reporting.template.Indicator;

/** Where a figure comes from, down to the bottom. */
@Schema(
    description =
        "Where a figure of a report comes from. What it says is part of the report: organizations and values, never the papers themselves.")
public record Provenance(Indicator indicator, Node root) {

  /** A report that says the figure, with those it was built from. */
  @Schema(name = "ProvenanceNode")
  public record Node(
      OrganizationRef organization,
      @Schema(description = "Null where no period asks for it.", nullable = true) PeriodRef period,
      @Schema(description = "Its submission that counts; 0 for a working copy.") int submission,
      @Schema(description = "The report, where the caller may open it.", nullable = true)
          UUID reportId,
      @Schema(description = "What it says; null where it says nothing.", nullable = true)
          BigDecimal value,
      @Schema(
              description = "What its own sources make together; null where it has none.",
              nullable = true)
          BigDecimal computed,
      @Schema(description = "Whether it says another figure than its sources make together.")
          boolean edited,
      List<Node> children) {}
}
