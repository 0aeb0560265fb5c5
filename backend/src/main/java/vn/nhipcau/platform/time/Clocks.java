package vn.nhipcau.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** One injected clock for the whole house; tests replace it to live on another day. */
public class Clocks {

  /** Deadlines are days in Viet Nam, wherever the server stands. */
  public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Produces
  @DefaultBean
  @ApplicationScoped
  Clock clock() {
    return Clock.system(VIET_NAM);
  }

  /** Today in Viet Nam by this clock. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), VIET_NAM);
  }
}
