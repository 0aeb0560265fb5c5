package vn.nhipcau.register;

/** What may be done with one organization of the register. */
public enum OrganizationAction {
  CORRECT
}
