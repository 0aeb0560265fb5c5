/**
 * From clause to duty to report: requirements (<i>chế độ báo cáo</i>) say who reports what to whom
 * by when; opening a period derives each organization's obligation (<i>báo cáo phải nộp</i>).
 *
 * <p>May use: platform, organization, calendar, access, regulation, reorganization,
 * reporting.template. Promises: one requirement × one organization × one period is one obligation,
 * however often a period is opened; nobody types one in.
 */
package vn.nhipcau.reporting.obligation;
