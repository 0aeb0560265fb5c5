/**
 * Who in each body is in charge of this work (<i>phân công phụ trách</i>; articles 3, 7.2, 8.5,
 * 10.8, 14.6, 17.3). Part of room regulation; a package of its own, since that room has more than
 * twenty files.
 *
 * <p>Promises: of an official it keeps the name and the post, and nothing else; a post has one
 * holder in charge on one day; readable by everybody who is signed in, as the register is.
 */
package vn.nhipcau.regulation.leader;
