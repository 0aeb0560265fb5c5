/**
 * The audit trail: who did what to which thing, acting for whom. One observer hears every room's
 * events.
 *
 * <p>May use: platform, organization, access. Promises: an entry is written in the transaction of
 * what it tells, and never changed; it holds no content of papers.
 */
package vn.nhipcau.audit;
