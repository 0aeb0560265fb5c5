package vn.nhipcau.reporting.obligation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationType;

/** Whom a requirement covers today. */
@Schema(name = "RequirementCoverage")
public record RequirementCoverage(
    @Schema(description = "Organizations that would report.") int organizations,
    @Schema(description = "The same by kind and level.") List<Group> groups,
    @Schema(description = "How many it covers that have nobody to report to, or no due day.")
        int unresolvedCount,
    @Schema(description = "The first fifty of them, and why.")
        List<PeriodOpening.Unresolved> unresolved) {

  /** Organizations of one kind and level. */
  @Schema(name = "RequirementCoverageGroup")
  public record Group(OrganizationType type, Level level, int organizations) {}
}
