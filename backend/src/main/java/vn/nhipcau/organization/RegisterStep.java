package vn.nhipcau.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a reorganization. All steps of a plan happen on the same morning, so their order says
 * nothing.
 */
@Schema(
    name = "ReorganizationStep",
    description =
        "One step. Areas are named by their lasting `key`, organizations by their lasting `code`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterStep(
    @NotNull StepKind kind,
    @NotNull @Schema(description = "What the step is about.") StepSubject of,
    @Size(max = 64)
        @Schema(
            description =
                "FOUND, RENAME, MOVE, DISSOLVE, SPLIT: the area's key or the organization's code.",
            nullable = true,
            examples = "bdvtu")
        String code,
    @Size(max = 500) @Schema(description = "MERGE: those that end.", nullable = true)
        List<@NotNull @Size(max = 64) String> predecessors,
    @Size(max = 64)
        @Schema(
            description =
                "MERGE: the one that follows them; it stands already, or this step (`as`) or a FOUND step founds it.",
            nullable = true)
        String successor,
    @Size(max = 500) @Schema(description = "SPLIT: those that follow it.", nullable = true)
        List<@NotNull @Size(max = 64) String> successors,
    @Size(max = 64)
        @Schema(
            description =
                "SPLIT of an organization: the successor that takes over its open obligations.",
            nullable = true)
        String heir,
    @Valid
        @Schema(
            description =
                "FOUND, MERGE: what is founded, complete. RENAME, MOVE: only what becomes different.",
            nullable = true)
        Description as) {

  /** What is said of an area or an organization from the day on. */
  @Schema(
      name = "ReorganizedAs",
      description =
          "`code`, `kind` are said of areas; `nameEn`, `abbreviation`, `type`, `function`, `area`, `superiors` of organizations. An empty `parent` or `area` means none.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Description(
      @Size(max = 10) @Schema(description = "Official code of an area.", nullable = true)
          String code,
      @Size(min = 1, max = 300) @Schema(nullable = true) String name,
      @Size(min = 1, max = 300) @Schema(nullable = true) String nameEn,
      @Size(min = 1, max = 60) @Schema(nullable = true) String abbreviation,
      @Schema(nullable = true) AreaKind kind,
      @Schema(nullable = true) OrganizationType type,
      @Schema(nullable = true) Level level,
      @Schema(nullable = true) OrganizationFunction function,
      @Size(max = 64) @Schema(description = "Key of an organization's area.", nullable = true)
          String area,
      @Size(max = 64)
          @Schema(description = "Key of the area, or code of the body, above.", nullable = true)
          String parent,
      @Size(max = 3)
          @Schema(
              description =
                  "Code of the body directly above, by line; only lines that become different. An empty code ends it.",
              nullable = true,
              examples = "{\"SECTOR\": \"ubmttq-ld\"}")
          Map<Line, @NotNull @Size(max = 64) String> superiors) {

    boolean moves() {
      return parent != null || area != null || level != null;
    }
  }
}
