package vn.nhipcau.regulation;

/** What can be done with a provision. */
public enum ProvisionAction {
  EDIT,
  ADD_DUTY
}
