package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said of an organization over time, and whom it followed or made way for. */
public record OrganizationHistory(
    @Schema(description = "Newest first.") List<OrganizationDetail> versions,
    @Schema(description = "Whom it followed.") List<SuccessionView> predecessors,
    @Schema(description = "Who followed it.") List<SuccessionView> successors,
    @Schema(description = "Who was directly above it, by line; newest first.")
        List<SuperiorView> superiors) {

  /** One step of succession, seen from the other side. */
  @Schema(name = "Succession")
  public record SuccessionView(
      SuccessionKind kind, OrganizationRef organization, LocalDate effectiveOn, String legalBasis) {

    static SuccessionView of(Succession s, OrganizationRef other) {
      return new SuccessionView(s.kind, other, s.effectiveOn, s.legalBasis);
    }
  }

  /** Who was above it along one line, from a day to a day. */
  @Schema(name = "DatedSuperior")
  public record SuperiorView(
      Line line,
      OrganizationRef organization,
      @Schema(description = "First day; null when older than the register.", nullable = true)
          LocalDate validFrom,
      @Schema(description = "Last day; null while it holds.", nullable = true) LocalDate validTo) {}
}
