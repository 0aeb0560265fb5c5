package vn.nhipcau.access;

import java.util.UUID;

/** A user, named. */
public record PersonRef(UUID id, String displayName) {}
