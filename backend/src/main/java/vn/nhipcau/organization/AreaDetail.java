package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area as it stands on the day that was asked for. */
@Schema(name = "Area")
public record AreaDetail(
    UUID id,
    @Schema(
            description = "Our own lasting key, by which catalogues and reorganizations name it.",
            examples = "22951-hung-long")
        String key,
    @Schema(
            description = "Official code on that day; codes are reused over time.",
            examples = "22924")
        String code,
    String name,
    AreaKind kind,
    Level level,
    @Schema(description = "The area it belongs to; null for a province.", nullable = true)
        AreaRef parent,
    @Schema(description = "How many areas lie directly inside it.") int areas,
    @Schema(description = "How many bodies are its own, those of areas inside it not counted.")
        int organizations,
    @Schema(
            description = "First day of this version; null when older than the register.",
            nullable = true)
        LocalDate validFrom,
    @Schema(description = "Last day of this version; null while it stands.", nullable = true)
        LocalDate validTo) {

  /** An area, named. */
  public record AreaRef(String code, String name) {

    /** Null for one that doesn't stand. */
    static AreaRef of(AreaVersion version) {
      return version == null ? null : new AreaRef(version.code, version.name);
    }
  }
}
