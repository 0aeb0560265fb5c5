/**
 * Keeping the register (<i>sổ cơ quan, tổ chức</i>): bodies founded and corrected one by one or by
 * a file, and the register handed out as a file.
 *
 * <p>May use: platform, organization, access. Promises: what is read and written is the same shape;
 * a file applies whole or not at all; what a legal act decided is left to reorganizations.
 */
package vn.nhipcau.register;
