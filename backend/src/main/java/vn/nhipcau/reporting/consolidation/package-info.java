/**
 * Reports built from other reports (<i>báo cáo tổng hợp</i>): sources chosen among those received,
 * figures pulled by their rule, passages taken over, and the way from each figure down to the
 * bottom.
 *
 * <p>May use: platform, organization, calendar, access, reporting.template, reporting.obligation,
 * reporting.report. Promises: nothing is counted twice, however many levels are built on each
 * other; a figure edited by hand is never overwritten unasked; what a submission was built from
 * never changes; a source's paper opens only for those who may see it.
 */
package vn.nhipcau.reporting.consolidation;
