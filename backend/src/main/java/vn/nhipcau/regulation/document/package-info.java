/**
 * Reads a regulation that comes as a document: Markdown or Word into lines, lines into a tree of
 * <i>điều, khoản, điểm</i>.
 *
 * <p>Pure: no database, no clock, nothing kept. What it yields shows the text in short excerpts, so
 * that an administrator can write a summary beside it; the text itself goes no further.
 */
package vn.nhipcau.regulation.document;
