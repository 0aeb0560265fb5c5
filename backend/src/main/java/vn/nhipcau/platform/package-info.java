/**
 * What every room stands on: problems, paging, versions, imports, time, events. No word of the
 * domain is spoken here.
 *
 * <p>May use: nothing of ours. Promises: one shape of error, one way to page, one clock, for every
 * room.
 */
package vn.nhipcau.platform;
