package vn.nhipcau.organization;

/** The tier of government (<i>cấp</i>) an organization or area belongs to, from the top down. */
public enum Level {
  CENTRAL,
  PROVINCE,
  DISTRICT,
  COMMUNE
}
