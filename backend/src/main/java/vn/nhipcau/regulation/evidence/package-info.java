/**
 * What each body did about each of its duties in a year (<i>minh chứng thực hiện</i>): status, a
 * note, and the papers that show it. Part of room regulation; a package of its own, as {@code
 * leader} is.
 *
 * <p>Promises: one record per body, duty and year; a body speaks for itself only; it is read by
 * those whom the body reports to by article 18.2, through the fence, and by nobody else. It knows
 * no room that keeps papers: those rooms come with an {@link EvidenceSource}.
 */
package vn.nhipcau.regulation.evidence;
