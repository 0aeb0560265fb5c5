/**
 * The regulation as data: <i>quy chế</i> as a tree of articles, clauses and points, addressed as
 * {@code D18.2}, each with its duties (<i>nhiệm vụ</i>): what it asks, how often, of which class of
 * organizations.
 *
 * <p>May use: platform, organization, access. Promises: headings, summaries and duties are our own
 * words, never the legal text.
 */
package vn.nhipcau.regulation;
