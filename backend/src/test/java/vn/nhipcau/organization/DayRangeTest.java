package vn.nhipcau.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

  /** Ranges as {@code from..to}, days of January, open where there is none. */
  @ParameterizedTest
  @CsvSource({
    "5..10, 1..20, true",
    "5..10, 5..10, true",
    "5..10, 5..9, false",
    "5..10, 6..10, false",
    "5..10, .., true",
    "5..10, ..9, false",
    "5..10, ..7 8.., true",
    "5..10, 8.. ..7, true",
    "5..10, ..6 8.., false",
    "5..10, ..3 4..20, true",
    "5..10, 1..2 3..4, false",
    "5..10, '', false",
    "5.., 1..20, false",
    "5.., 1..20 21.., true",
    "..10, 1..20, false",
    "..10, ..20, true",
    ".., ..7 8.., true",
    ".., ..7 9.., false",
  })
  void daysAreCoveredByRangesThatLeaveNoneOut(String days, String by, boolean covered) {
    List<DayRange> ranges =
        Arrays.stream(by.split(" ")).filter(r -> !r.isEmpty()).map(DayRangeTest::range).toList();
    assertThat(range(days).coveredBy(ranges)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "5..10, 10..12, 10..10",
    "5..10, 11..12, none",
    "5..10, .., 5..10",
    ".., 7.., 7..",
    "..8, 3.., 3..8"
  })
  void whatTwoRangesShare(String one, String other, String shared) {
    DayRange expected = shared.equals("none") ? null : range(shared);
    assertThat(range(one).shared(range(other))).isEqualTo(expected);
    assertThat(range(other).shared(range(one))).isEqualTo(expected);
    assertThat(range(one).overlaps(range(other))).isEqualTo(expected != null);
  }

  private static DayRange range(String text) {
    String[] ends = text.split("\\.\\.", -1);
    return new DayRange(day(ends[0]), day(ends[1]));
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.of(2026, 1, Integer.parseInt(text));
  }
}
