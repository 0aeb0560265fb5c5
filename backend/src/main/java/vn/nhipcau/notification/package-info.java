/**
 * Who is told of what (<i>thông báo</i>): notifications to persons about the papers of their
 * organization, and reminders before, on and after a due day.
 *
 * <p>May use: platform, organization, calendar, access, reporting.obligation, reporting.report.
 * Promises: only listens; whoever did something is not told of it; nobody is reminded twice of the
 * same, however often and on however many nodes the job runs; of a return the author is always
 * told; a mail that fails undoes nothing and is tried again, and none says what a paper says.
 */
package vn.nhipcau.notification;
