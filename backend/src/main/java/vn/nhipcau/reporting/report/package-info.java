/**
 * Reports (<i>báo cáo</i>): written, submitted, returned, accepted; each submission kept as it was.
 *
 * <p>May use: platform, organization, calendar, access, document, regulation, reorganization,
 * reporting.template, reporting.obligation, reporting.adhoc. Promises: a draft is seen by its own
 * organization only; others see what was last submitted; no transition skips the table of {@link
 * vn.nhipcau.reporting.report.ReportPolicy}.
 */
package vn.nhipcau.reporting.report;
