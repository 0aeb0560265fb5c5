/**
 * Versioned forms (<i>mẫu báo cáo</i>): narrative sections (<i>mục</i>) and numeric indicators
 * (<i>chỉ tiêu</i>).
 *
 * <p>May use: platform, organization, access. Promises: a published version never changes; a period
 * keeps the version it opened with; what a formula says is computed here and nowhere else.
 */
package vn.nhipcau.reporting.template;
