package vn.nhipcau.reporting.template;

/** What kind of number an indicator takes. */
public enum IndicatorType {
  INTEGER,
  NUMBER,
  /** 0 to 100. */
  PERCENTAGE
}
