package vn.nhipcau.reporting.template;

/** What can be done with a version of a form. */
public enum TemplateAction {
  EDIT,
  PUBLISH,
  DISCARD,
  /** Begin the next version, as a copy. */
  REVISE
}
