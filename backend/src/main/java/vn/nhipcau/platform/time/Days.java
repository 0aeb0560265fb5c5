package vn.nhipcau.platform.time;

import java.time.LocalDate;

/**
 * Days that a register of this century can mean; beyond them arithmetic and database both give out.
 */
public final class Days {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private Days() {}

  public static boolean plausible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
