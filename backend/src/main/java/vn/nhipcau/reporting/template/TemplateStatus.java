package vn.nhipcau.reporting.template;

/** Where a version of a form stands. */
public enum TemplateStatus {
  /** Being made; nobody reports on it. */
  DRAFT,
  /** Periods that open take it. */
  PUBLISHED,
  /** A later version was published; reports of periods that took it stay on it. */
  SUPERSEDED
}
