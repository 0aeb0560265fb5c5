package vn.nhipcau.reporting.template;

/** How an indicator of many reports becomes one figure. */
public enum Aggregation {
  /** Added up. */
  SUM,
  /** The mean; every report counts the same. */
  AVERAGE,
  /** The mean; a report counts by another of its figures, the indicator's weight. */
  WEIGHTED_AVERAGE,
  /** A stock: of each body its latest figure; those of several bodies added up. */
  LAST,
  /** Says nothing beyond its own report. */
  NONE
}
