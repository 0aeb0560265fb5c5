/**
 * Who reports in time (<i>đúng hạn, trễ hạn, chưa nộp</i>): obligations counted by organization,
 * area, type or period, live.
 *
 * <p>May use: platform, organization, calendar, access, reporting.obligation. Promises: only what
 * the viewer sees is counted, by the same fence as the list of obligations; on time, late and
 * missing add up to what was expected, so no rate exceeds one.
 */
package vn.nhipcau.reporting.punctuality;
