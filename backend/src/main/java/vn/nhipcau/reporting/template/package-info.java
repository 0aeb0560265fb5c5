/**
 * Versioned forms (<i>mẫu báo cáo</i>): narrative sections (<i>mục</i>) and numeric indicators
 * (<i>chỉ tiêu</i>).
 *
 * <p>May use: platform. Promises: a published version never changes; a report keeps the version it
 * began with.
 */
package vn.nhipcau.reporting.template;
