/**
 * Files that people bring (<i>tệp</i>): examined, then kept beside the papers that they belong to.
 *
 * <p>May use: platform. Promises: what a file is its content decides, not its name; nothing that
 * runs is kept; a file is kept or gone with the transaction that says so, and comes back byte by
 * byte as it came, or not at all.
 */
package vn.nhipcau.document;
