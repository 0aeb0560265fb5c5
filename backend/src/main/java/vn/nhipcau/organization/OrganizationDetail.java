package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization as it stands on the day that was asked for. */
@Schema(name = "Organization")
public record OrganizationDetail(
    UUID id,
    @Schema(examples = "ubmttq-22924") String code,
    String name,
    String nameEn,
    @Schema(examples = "UBMTTQ") String abbreviation,
    OrganizationType type,
    Level level,
    @Schema(
            description = "What it is to its committee, where the type does not say it.",
            nullable = true)
        OrganizationFunction function,
    @Schema(nullable = true) AreaDetail.AreaRef area,
    @Schema(description = "The body it belongs to.", nullable = true) OrganizationRef parent,
    @Schema(description = "The bodies directly above it, one a line.") List<SuperiorRef> superiors,
    @Schema(
            description =
                "How many bodies are directly under it along the line that was asked for; null when none was.",
            nullable = true)
        Integer subordinates,
    @Schema(
            description =
                "How many bodies belong directly to it; null unless the list was asked by `parent`.",
            nullable = true)
        Integer members,
    @Schema(
            description = "First day of this version; null when older than the register.",
            nullable = true)
        LocalDate validFrom,
    @Schema(description = "Last day of this version; null while it stands.", nullable = true)
        LocalDate validTo,
    @Schema(description = "What the caller may do with it now.") List<String> allowedActions) {

  /** The same with what the caller may do: the register itself knows nobody. */
  public OrganizationDetail allowing(List<String> actions) {
    return new OrganizationDetail(
        id,
        code,
        name,
        nameEn,
        abbreviation,
        type,
        level,
        function,
        area,
        parent,
        superiors,
        subordinates,
        members,
        validFrom,
        validTo,
        actions);
  }
}
