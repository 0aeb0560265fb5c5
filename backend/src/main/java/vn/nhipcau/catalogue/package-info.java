/**
 * Catalogues (<i>danh mục</i>): a province's register, calendar, regulation and reporting rules as
 * one folder or zip, loaded as a whole or not at all. The same import serves the embedded mode, an
 * operator's REST call and a fresh installation.
 *
 * <p>May use: the importers of every room below. Promises: an import adds what is missing and
 * changes nothing that exists.
 */
package vn.nhipcau.catalogue;
