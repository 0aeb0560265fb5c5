package vn.nhipcau.reporting.consolidation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is different in a source since it was chosen. */
public record SourceDifference(
    SourceChange kind,
    @Schema(description = "The submission that stands now; null for none.", nullable = true)
        Integer submission,
    @Schema(
            description =
                "Whether both submissions may be compared (`GET /reports/{id}/versions/{n}/diff/{m}`).")
        boolean comparable,
    @Schema(description = "Figures that differ, where a new submission stands.")
        List<Changed> figures,
    @Schema(description = "Keys of the source's sections that differ, where both can be compared.")
        List<String> sections) {

  /** A figure before and after. */
  @Schema(name = "SourceFigureChange")
  public record Changed(
      String indicator,
      @Schema(nullable = true) BigDecimal before,
      @Schema(nullable = true) BigDecimal after) {}
}
