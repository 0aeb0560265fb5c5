/**
 * Accounts (<i>tài khoản</i>) in Keycloak, found or made by its admin API when somebody gets a
 * seat. A part of room access that knows nothing of seats. Promises: a temporary password passes
 * through once and is neither kept, logged nor told to the audit trail.
 */
package vn.nhipcau.access.account;
