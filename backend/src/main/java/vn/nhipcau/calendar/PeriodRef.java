package vn.nhipcau.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reporting period on the wire. */
@Schema(
    name = "Period",
    description = "A reporting period and the days its figures cover (Decree 09/2019, article 12).")
public record PeriodRef(
    @Schema(examples = "2026-M11") String code,
    Frequency frequency,
    @Schema(description = "First day that the figures cover.", examples = "2026-10-15")
        LocalDate from,
    @Schema(description = "Last day that the figures cover.", examples = "2026-11-14")
        LocalDate to) {

  public static PeriodRef of(ReportingPeriod period) {
    return new PeriodRef(period.code(), period.frequency(), period.windowFrom(), period.windowTo());
  }
}
