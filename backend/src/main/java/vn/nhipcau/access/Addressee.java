package vn.nhipcau.access;

import java.util.UUID;

/**
 * A person as mail needs to know them.
 *
 * @param email null while none is known
 * @param locale {@code vi} or {@code en}
 */
public record Addressee(UUID personId, String displayName, String email, String locale) {}
