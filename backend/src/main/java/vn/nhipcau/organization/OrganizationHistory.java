package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said of an organization over time, and whom it followed or made way for. */
public record OrganizationHistory(
    @Schema(description = "Newest first.") List<OrganizationDetail> versions,
    @Schema(description = "Whom it followed.") List<SuccessionView> predecessors,
    @Schema(description = "Who followed it.") List<SuccessionView> successors) {

  /** One step of succession, seen from the other side. */
  @Schema(name = "Succession")
  public record SuccessionView(
      SuccessionKind kind,
      OrganizationRef organization,
      LocalDate effectiveOn,
      String legalBasis) {}
}
