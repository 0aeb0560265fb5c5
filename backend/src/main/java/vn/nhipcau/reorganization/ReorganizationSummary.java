package vn.nhipcau.reorganization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Viewer;

/** A reorganization in a list. */
public record ReorganizationSummary(
    UUID id,
    @Schema(examples = "reform-2025") String code,
    String title,
    String legalBasis,
    String decidedBy,
    LocalDate effectiveOn,
    ReorganizationStatus status,
    @Schema(description = "How many steps the plan has.") int steps,
    Instant recordedAt,
    @Schema(nullable = true) Instant appliedAt,
    @Schema(nullable = true) Instant cancelledAt,
    @Schema(
            description =
                "How many faults kept it from taking effect on its day; the single read lists them.")
        int faults,
    @Schema(description = "What the caller may do now: CANCEL.") List<String> allowedActions) {

  static ReorganizationSummary of(Reorganization r, Viewer viewer) {
    return new ReorganizationSummary(
        r.id,
        r.code,
        r.title,
        r.legalBasis,
        r.decidedBy,
        r.effectiveOn,
        r.status,
        r.steps.size(),
        r.recordedAt,
        r.appliedAt,
        r.cancelledAt,
        r.faults.size(),
        ReorganizationPolicy.allowed(r, viewer).stream().map(Enum::name).toList());
  }
}
