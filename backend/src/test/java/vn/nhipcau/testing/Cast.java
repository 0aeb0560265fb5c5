package vn.nhipcau.testing;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;

/**
 * The fixed small world's people (the same as in infra/catalogue/embedded), each with a token of
 * their own.
 */
public enum Cast {
  MTTQ_OFFICER("mttq.officer"),
  MTTQ_LEADER("mttq.leader"),
  UBND_OFFICER("ubnd.officer"),
  UBND_LEADER("ubnd.leader"),
  DANGUY_OFFICER("danguy.officer"),
  DANGUY_LEADER("danguy.leader"),
  TGDV_OFFICER("tgdv.officer"),
  THANHUY_OFFICER("thanhuy.officer"),
  THANHUY_LEADER("thanhuy.leader"),
  BDVPT_OFFICER("bdvpt.officer"),
  LIENHUONG_OFFICER("lienhuong.officer"),
  BDV_OFFICER("bdv.officer"),
  BDV_LEADER("bdv.leader"),
  TINHUY_STANDING("tinhuy.standing"),
  ADMIN("admin"),
  AUDITOR("auditor"),
  HUB("service-account-nhipcau-hub"),
  /** Holds a seat in two wards' bodies; not of the shipped cast, a test gives the seats. */
  TWO_SEATS("hai.noi"),
  /** The Front of a ward that merges with Phú Thủy; a test gives the seats of these four. */
  PHU_HAI_OFFICER("phuhai.officer"),
  PHU_HAI_LEADER("phuhai.leader"),
  /** The Front of a commune that is split. */
  PHONG_PHU_OFFICER("phongphu.officer"),
  /** Its neighbour, which takes in a part of it. */
  PHAN_RI_CUA_OFFICER("phanricua.officer"),
  HND_OFFICER("hnd.officer"),
  HND_LEADER("hnd.leader"),
  /** The council of Phú Thủy, its Women's and its Youth Union; a test gives the seats of these. */
  HDND_OFFICER("hdnd.officer"),
  HDND_LEADER("hdnd.leader"),
  HPN_LEADER("hpn.leader"),
  DOAN_LEADER("doan.leader"),
  /** Another ward, for what may be put off and waived; a test gives the seats of these seven. */
  MUI_NE_OFFICER("muine.officer"),
  MUI_NE_LEADER("muine.leader"),
  MUI_NE_PEOPLE_OFFICER("muine.ubnd.officer"),
  MUI_NE_PEOPLE_LEADER("muine.ubnd.leader"),
  MUI_NE_COMMITTEE_OFFICER("muine.danguy.officer"),
  MUI_NE_COMMITTEE_LEADER("muine.danguy.leader"),
  MUI_NE_BOARD_OFFICER("muine.tgdv.officer"),
  /** And another, for what people are told; a test gives the seats of these five. */
  HAM_TIEN_OFFICER("hamtien.officer"),
  HAM_TIEN_LEADER("hamtien.leader"),
  HAM_TIEN_COMMITTEE_OFFICER("hamtien.danguy.officer"),
  HAM_TIEN_COMMITTEE_LEADER("hamtien.danguy.leader"),
  HAM_TIEN_BOARD_OFFICER("hamtien.tgdv.officer"),
  /** Has an account, holds no seat. */
  STRANGER("nguoi.la");

  public final String username;

  Cast(String username) {
    this.username = username;
  }

  /** A request in this person's name. */
  public RequestSpecification ask() {
    return account().ask();
  }

  /** A change in this person's name, made on a version. */
  public RequestSpecification change(String etag) {
    return account().change(etag);
  }

  public String token(String audience, Duration validity) {
    return account().token(audience, validity);
  }

  public String token(String audience, Duration validity, String subject) {
    return new Account(username, subject).token(audience, validity);
  }

  public Account account() {
    return Account.of(username);
  }
}
