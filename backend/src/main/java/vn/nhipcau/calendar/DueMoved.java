package vn.nhipcau.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many open obligations of one rule and period moved from one due day to another. */
public record DueMoved(
    @Schema(description = "Code of the requirement.", examples = "mobilisation-work-month")
        String requirement,
    @Schema(examples = "2026-M11") String period,
    LocalDate from,
    LocalDate to,
    int obligations) {

  /** Both together where they are the same move; else null. */
  public DueMoved plus(DueMoved other) {
    DueMoved same = new DueMoved(requirement, period, from, to, other.obligations);
    return same.equals(other)
        ? new DueMoved(requirement, period, from, to, obligations + other.obligations)
        : null;
  }
}
