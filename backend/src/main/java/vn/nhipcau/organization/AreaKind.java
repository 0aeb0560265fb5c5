package vn.nhipcau.organization;

/** What an area is by law: tỉnh, thành phố, thị xã, huyện, xã, phường, thị trấn, đặc khu. */
public enum AreaKind {
  PROVINCE,
  CITY,
  TOWN,
  DISTRICT,
  COMMUNE,
  WARD,
  TOWNSHIP,
  SPECIAL_ZONE
}
