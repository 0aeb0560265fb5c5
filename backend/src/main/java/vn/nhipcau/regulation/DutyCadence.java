package vn.nhipcau.regulation;

/** How often a duty is to be carried out, as far as the text says. */
public enum DutyCadence {
  /** All the time: the text names no interval and no event. */
  CONTINUOUS,
  MONTHLY,
  QUARTERLY,
  HALF_YEARLY,
  YEARLY,
  /** Again and again, at intervals that the text leaves open. */
  PERIODIC,
  /** When there is cause. */
  AD_HOC,
  ONCE
}
