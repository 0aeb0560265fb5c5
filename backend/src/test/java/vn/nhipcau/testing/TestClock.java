package vn.nhipcau.testing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.nhipcau.platform.time.Clocks;

/**
 * The clock of the integration tests. It ticks, but from a day of its own: Monday 16 November 2026,
 * when the figures of November's report are closed and the wards have until the next day.
 */
@Singleton
public class TestClock extends Clock {

  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 16);

  /** A world of another day than the usual one says so in its profile. */
  public static final String FIRST_DAY_OF_THIS_WORLD = "nhipcau.test.first-day";

  private volatile Duration offset =
      offsetTo(
          ConfigProvider.getConfig()
              .getOptionalValue(FIRST_DAY_OF_THIS_WORLD, LocalDate.class)
              .orElse(FIRST_DAY));

  /** Goes to the morning of a day. */
  public void goTo(LocalDate day) {
    offset = offsetTo(day);
  }

  /** Goes to a moment. */
  public void goTo(Instant moment) {
    offset = Duration.between(Instant.now(), moment);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return Clocks.VIET_NAM;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), offset);
  }

  private static Duration offsetTo(LocalDate day) {
    return Duration.between(Instant.now(), day.atTime(9, 0).atZone(Clocks.VIET_NAM).toInstant());
  }
}
