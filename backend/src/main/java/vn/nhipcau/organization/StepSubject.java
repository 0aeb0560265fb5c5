package vn.nhipcau.organization;

/** Whether a step is about a place or a body. */
public enum StepSubject {
  AREA,
  ORGANIZATION
}
