/**
 * Days and periods: working days (<i>ngày làm việc</i>) by the dated holidays of Viet Nam,
 * reporting periods (<i>kỳ báo cáo</i>) with their data windows (Decree 09/2019, article 12).
 *
 * <p>May use: platform, access. Promises: everything about a date is answered from data that an
 * administrator keeps, never from a library's idea of a calendar.
 */
package vn.nhipcau.calendar;
