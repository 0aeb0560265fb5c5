/**
 * Who is asking and what they may see: persons, seats (<i>vị trí</i>: person × organization × role
 * × moments) and the fence.
 *
 * <p>May use: platform, organization. Promises: roles come from seats, never from a token or a
 * request; what a viewer may see is decided by one predicate over one audience table, for lists,
 * single reads and counts alike.
 */
package vn.nhipcau.access;
