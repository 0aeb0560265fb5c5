package vn.nhipcau.reporting.punctuality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many obligations were met in time. What was waived, or is covered by another since a merger,
 * was asked of nobody and is counted nowhere but as such.
 */
public record PunctualityCounts(
    @Schema(description = "Due by now: `onTime` + `late` + `missing`.") long expected,
    @Schema(
            description =
                "First submitted on the due day or before, also where it was not due yet.")
        long onTime,
    @Schema(description = "First submitted after the due day.") long late,
    @Schema(description = "Past the due day and not submitted.") long missing,
    @Schema(description = "Of those submitted: waiting to be mended now.") long returned,
    @Schema(description = "Not submitted and not due yet; not expected so far.") long pending,
    @Schema(description = "Asked of nobody any more.") long waived,
    @Schema(
            description =
                "Of those submitted: answered by saying that there was nothing to report.")
        long nothingToReport,
    @Schema(
            description =
                "Days late in all: of the late until submission, of the missing until today.")
        long daysLate,
    @Schema(
            description = "`onTime` / `expected`, from 0 to 1; null where nothing was expected.",
            nullable = true,
            examples = "0.9167")
        BigDecimal onTimeRate,
    @Schema(
            description =
                "(`onTime` + `late`) / `expected`, from 0 to 1; null where nothing was expected.",
            nullable = true)
        BigDecimal submittedRate) {

  private static final int DECIMALS = 4;

  static final PunctualityCounts NONE = of(0, 0, 0, 0, 0, 0, 0, 0);

  static PunctualityCounts of(
      long onTime,
      long late,
      long missing,
      long returned,
      long pending,
      long waived,
      long nothingToReport,
      long daysLate) {
    long expected = onTime + late + missing;
    return new PunctualityCounts(
        expected,
        onTime,
        late,
        missing,
        returned,
        pending,
        waived,
        nothingToReport,
        daysLate,
        rate(onTime, expected),
        rate(onTime + late, expected));
  }

  PunctualityCounts plus(PunctualityCounts other) {
    return of(
        onTime + other.onTime,
        late + other.late,
        missing + other.missing,
        returned + other.returned,
        pending + other.pending,
        waived + other.waived,
        nothingToReport + other.nothingToReport,
        daysLate + other.daysLate);
  }

  private static BigDecimal rate(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }
}
