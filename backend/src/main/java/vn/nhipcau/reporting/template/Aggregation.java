package vn.nhipcau.reporting.template;

/** How an indicator of many reports becomes one figure. */
public enum Aggregation {
  SUM,
  AVERAGE,
  LAST,
  NONE
}
