/**
 * The regulation as data: <i>quy chế</i> as a tree of articles, clauses and points, addressed as
 * {@code D18.2}.
 *
 * <p>May use: platform, organization, access. Promises: headings and summaries are our own words,
 * never the legal text.
 */
package vn.nhipcau.regulation;
