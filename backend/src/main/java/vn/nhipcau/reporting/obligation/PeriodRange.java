package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.platform.problem.Problem;

/** Periods of one frequency from one to another, as a caller of statistics asks for them. */
public final class PeriodRange {

  private static final int BY_DEFAULT = 12;
  private static final int MOST = 60;

  private PeriodRange() {}

  /**
   * The periods asked for, oldest first.
   *
   * @param from eleven periods before the last when null
   * @param to the period of today when null, of the frequency of {@code from} or a month
   */
  public static List<ReportingPeriod> of(String from, String to, LocalDate today) {
    ReportingPeriod last =
        to != null
            ? PeriodService.parsed(to)
            : ReportingPeriod.containing(
                from == null ? Frequency.MONTH : PeriodService.parsed(from).frequency(), today);
    ReportingPeriod first = from != null ? PeriodService.parsed(from) : last.plus(1 - BY_DEFAULT);
    if (first.frequency() != last.frequency() || first.windowTo().isAfter(last.windowTo())) {
      throw new Problem(ObligationProblem.BAD_RANGE)
          .with("from", first.code())
          .with("to", last.code());
    }
    List<ReportingPeriod> periods =
        Stream.iterate(first, p -> !p.windowTo().isAfter(last.windowTo()), p -> p.plus(1))
            .limit(MOST + 1L)
            .toList();
    if (periods.size() > MOST) {
      throw new Problem(ObligationProblem.TOO_MANY_PERIODS).with("most", MOST);
    }
    return periods;
  }
}
