package vn.nhipcau.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Days of the Vietnamese lunisolar calendar (<i>âm lịch</i>), from the astronomy that defines it: a
 * month begins on the day of the new moon in Viet Nam (UTC+7), the eleventh holds the winter
 * solstice, and a year of thirteen months repeats the first that the sun crosses no major term in.
 * Good for proposals of the years 1968 to 2100; which days are off, the State announces.
 *
 * <p>New moon and solar longitude after J. Meeus, <i>Astronomical Algorithms</i>, chapters 49 and
 * 25, to a minute or so.
 */
public final class LunarCalendar {

  private static final double J2000 = 2_451_545.0;
  private static final double SYNODIC_MONTH = 29.530_588_861;

  /** Julian day of the new moon that the count of lunations starts from: 6 January 2000. */
  private static final double FIRST_NEW_MOON = 2_451_550.097_66;

  private static final double VIET_NAM = ZoneOffset.ofHours(7).getTotalSeconds() / 86_400.0;

  /** Midnight of 1 January 1970 as a Julian day. */
  private static final double EPOCH = 2_440_587.5;

  private static final int ELEVENTH = 11;
  private static final int MONTHS = 12;
  private static final int MAJOR_TERM = 30;

  private LunarCalendar() {}

  /** <i>Mùng 1 Tết</i>: the first day of the lunar year that begins in a solar year. */
  public static LocalDate newYear(int year) {
    return day(year, 1, 1);
  }

  /** The day of a lunar month that is no leap month, in the lunar year that begins in a year. */
  public static LocalDate day(int year, int month, int day) {
    // The first ten months follow the solstice of the year before, the last two that of the year.
    int solstice = month >= ELEVENTH ? year : year - 1;
    List<LocalDate> months = monthsFromEleventh(solstice);
    int ordinal = (month - ELEVENTH + MONTHS) % MONTHS;
    int leap = leapMonth(months);
    int at = leap >= 0 && ordinal >= leap ? ordinal + 1 : ordinal;
    return months.get(at).plusDays(day - 1L);
  }

  /**
   * First days of the months from the eleventh of one year up to and with the eleventh of the next:
   * thirteen of them, or fourteen around a leap month.
   */
  private static List<LocalDate> monthsFromEleventh(int year) {
    LocalDate first = eleventhMonth(year);
    LocalDate next = eleventhMonth(year + 1);
    List<LocalDate> months = new ArrayList<>();
    long lunation = lunationNear(first);
    for (LocalDate begins = first; !begins.isAfter(next); begins = newMoon(++lunation)) {
      months.add(begins);
    }
    return months;
  }

  /** Where the leap month stands among them, or -1 for a year of twelve. */
  private static int leapMonth(List<LocalDate> months) {
    if (months.size() == MONTHS + 1) {
      return -1;
    }
    for (int i = 1; i < months.size() - 1; i++) {
      if (majorTerm(months.get(i)) == majorTerm(months.get(i + 1))) {
        return i;
      }
    }
    throw new IllegalStateException("thirteen months and none without a major term: " + months);
  }

  /** First day of the month that holds the winter solstice of a year. */
  private static LocalDate eleventhMonth(int year) {
    LocalDate solstice = LocalDate.of(year, 12, 1);
    while (majorTerm(solstice.plusDays(1)) != 9) {
      solstice = solstice.plusDays(1);
    }
    long lunation = lunationNear(solstice) + 1;
    while (newMoon(lunation).isAfter(solstice)) {
      lunation--;
    }
    return newMoon(lunation);
  }

  private static long lunationNear(LocalDate day) {
    return Math.round((day.toEpochDay() + EPOCH - FIRST_NEW_MOON) / SYNODIC_MONTH);
  }

  /**
   * Which twelfth of its way the sun is in at the beginning of a day in Viet Nam: 9 from the winter
   * solstice.
   */
  private static int majorTerm(LocalDate day) {
    return (int) (sunLongitude(day.toEpochDay() + EPOCH - VIET_NAM) / MAJOR_TERM);
  }

  /** The day in Viet Nam of the new moon of a lunation. */
  private static LocalDate newMoon(long k) {
    double t = k / 1_236.85;
    double t2 = t * t;
    double t3 = t2 * t;
    double mean =
        FIRST_NEW_MOON - 0.000_03 + SYNODIC_MONTH * k + 0.000_154_37 * t2 - 0.000_000_150 * t3;
    double e = 1 - 0.002_516 * t - 0.000_007_4 * t2;
    double sun = radians(2.5534 + 29.105_356_70 * k - 0.000_001_4 * t2);
    double moon = radians(201.5643 + 385.816_935_28 * k + 0.010_758_2 * t2);
    double latitude = radians(160.7108 + 390.670_502_84 * k - 0.001_611_8 * t2);
    double node = radians(124.7746 - 1.563_755_88 * k + 0.002_067_2 * t2);
    double correction =
        -0.40720 * Math.sin(moon)
            + 0.17241 * e * Math.sin(sun)
            + 0.01608 * Math.sin(2 * moon)
            + 0.01039 * Math.sin(2 * latitude)
            + 0.00739 * e * Math.sin(moon - sun)
            - 0.00514 * e * Math.sin(moon + sun)
            + 0.00208 * e * e * Math.sin(2 * sun)
            - 0.00111 * Math.sin(moon - 2 * latitude)
            - 0.00057 * Math.sin(moon + 2 * latitude)
            + 0.00056 * e * Math.sin(2 * moon + sun)
            - 0.00042 * Math.sin(3 * moon)
            + 0.00042 * e * Math.sin(sun + 2 * latitude)
            + 0.00038 * e * Math.sin(sun - 2 * latitude)
            - 0.00024 * e * Math.sin(2 * moon - sun)
            - 0.00017 * Math.sin(node);
    double julian = mean + correction - dynamicalAhead(mean);
    return LocalDate.ofEpochDay((long) Math.floor(julian - EPOCH + VIET_NAM));
  }

  /** Apparent longitude of the sun, in degrees from 0 to 360. */
  private static double sunLongitude(double julian) {
    double t = (julian + dynamicalAhead(julian) - J2000) / 36_525;
    double mean = 280.46646 + 36_000.76983 * t + 0.000_303_2 * t * t;
    double anomaly = radians(357.52911 + 35_999.05029 * t - 0.000_153_7 * t * t);
    double centre =
        (1.914602 - 0.004817 * t - 0.000_014 * t * t) * Math.sin(anomaly)
            + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
            + 0.000289 * Math.sin(3 * anomaly);
    double apparent = mean + centre - 0.00569 - 0.00478 * Math.sin(radians(125.04 - 1_934.136 * t));
    return ((apparent % 360) + 360) % 360;
  }

  /** How far dynamical time is ahead of the clock, in days: about a minute in our time. */
  private static double dynamicalAhead(double julian) {
    double years = (julian - J2000) / 365.25;
    return (63.8 + 0.35 * years + 0.003 * years * years) / 86_400;
  }

  private static double radians(double degrees) {
    return Math.toRadians(degrees % 360);
  }
}
