/**
 * The register: areas (<i>địa bàn</i>) and the bodies of the political system (<i>cơ quan, tổ
 * chức</i>), effective-dated.
 *
 * <p>Readable by everybody who is signed in, so it lies below the fence. May use: platform.
 * Promises: on any day an organization has at most one version, an official code names at most one
 * area, and history changes only where it was written down wrong.
 */
package vn.nhipcau.organization;
