package vn.nhipcau.access;

/** What a seat is for. The last two belong to no organization. */
public enum Role {
  /** <i>Chuyên viên</i>: writes, receives, checks. */
  OFFICER,
  /** <i>Lãnh đạo</i>: signs and submits in the organization's name. */
  LEADER,
  /** Keeps the seats of its organization. */
  ORGANIZATION_ADMIN,
  /** Keeps catalogue, register and cycles; reads no papers. */
  ADMINISTRATOR,
  /** Reads the audit trail and nothing else. */
  AUDITOR
}
