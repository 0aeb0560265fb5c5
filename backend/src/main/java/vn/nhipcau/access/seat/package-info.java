/**
 * Keeping the seats (<i>vị trí</i>): who gives and takes them, from when until when, and the
 * persons who hold them. A part of room access; what a seat gives is decided in {@code access}
 * itself, which knows nothing of this package.
 */
package vn.nhipcau.access.seat;
