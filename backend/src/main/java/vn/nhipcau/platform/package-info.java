/**
 * What every room stands on: problems, paging, versions, imports, time, events. No word of the
 * domain is spoken here.
 *
 * <p>May use: nothing of ours.
 */
package vn.nhipcau.platform;
