package vn.nhipcau.reporting.report;

/** What a report answers to. */
public enum ReportKind {
  /** Fulfils an obligation. */
  PERIODIC,
  /** No period asks for it (<i>đột xuất</i>, article 18.4). */
  AD_HOC
}
