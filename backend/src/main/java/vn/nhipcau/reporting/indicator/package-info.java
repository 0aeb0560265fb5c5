/**
 * What reports say in figures (<i>chỉ tiêu</i>): over time, between areas and bodies.
 *
 * <p>May use: platform, organization, calendar, access, reporting.template, reporting.obligation.
 * Promises: nobody counts a report that they don't see as submitted; figures come together by their
 * indicator's own rule.
 */
package vn.nhipcau.reporting.indicator;
