/**
 * Reorganizations (<i>sắp xếp, sáp nhập</i>): plans with a legal basis that found, rename, move,
 * merge, split or dissolve areas and organizations on a day; previewed, recorded, and taking effect
 * by themselves when they lie ahead.
 *
 * <p>May use: platform, organization, access. Promises: a plan is applied whole or not at all; the
 * past is never rewritten; who has open business hears of it in the same transaction.
 */
package vn.nhipcau.reorganization;
