package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.Level;

/** A period of a requirement, and when each level is due. */
@Schema(name = "RequirementDeadline")
public record RequirementDeadline(
    PeriodRef period, @Schema(description = "From the lowest level up.") List<LevelDue> due) {

  /** The due day of one level. */
  @Schema(name = "LevelDue")
  public record LevelDue(
      Level level,
      LocalDate dueOn,
      @Schema(
              description =
                  "Whether days off moved it behind the day that the rule names, so that a working day is left after the cut-off and after the level below.")
          boolean shifted) {}
}
