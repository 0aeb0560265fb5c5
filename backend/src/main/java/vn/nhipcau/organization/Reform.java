package vn.nhipcau.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.platform.problem.Problem;

/**
 * What a plan does to the register.
 *
 * @param faults why it can't be done; when there are any, nothing was written and the rest is empty
 * @param heirs every organization that ended, with the one that takes over its open business; null
 *     for one that nobody follows
 */
public record Reform(
    List<Problem.Fault> faults,
    List<Change> areas,
    List<Change> organizations,
    List<Followed> successions,
    List<Relinked> superiors,
    Map<UUID, UUID> heirs) {

  /** Something that begins, changes or ends. */
  @Schema(name = "ReorganizedThing")
  public record Change(
      @Schema(description = "FOUND, RENAME (changed in place), MOVE, or DISSOLVE (ended).")
          StepKind kind,
      @Schema(description = "Key of the area, code of the organization.") String code,
      @Schema(description = "Its name from the day on; of what ends, its last.") String name,
      @Schema(description = "How it stood on the eve; null for what begins.", nullable = true)
          Standing before,
      @Schema(description = "How it stands from the day on; null for what ends.", nullable = true)
          Standing after) {}

  /** What a person compares: what something is called and where it belongs. */
  @Schema(name = "ReorganizedStanding")
  public record Standing(
      String name,
      @Schema(description = "Official code of an area.", nullable = true) String officialCode,
      Level level,
      @Schema(description = "Name of an organization's area.", nullable = true) String area,
      @Schema(description = "Name of the area, or of the body, above.", nullable = true)
          String parent) {}

  /** A body that stands under another one along a line from the day on. */
  @Schema(name = "ReorganizedSuperior")
  public record Relinked(
      Line line,
      @Schema(description = "Code of the organization.", examples = "ubmttq-22924-2025")
          String code,
      @Schema(description = "Who was above it; null for nobody.", nullable = true) String before,
      @Schema(description = "Who is from the day on; null for nobody.", nullable = true)
          String after) {}

  /** One predecessor and one successor. */
  @Schema(name = "ReorganizedSuccession")
  public record Followed(
      SuccessionKind kind,
      StepSubject of,
      @Schema(description = "Its key or code.") String predecessor,
      @Schema(description = "Its last name.") String predecessorName,
      @Schema(description = "Its key or code.") String successor,
      @Schema(description = "Its name from the day on.") String successorName) {}
}
