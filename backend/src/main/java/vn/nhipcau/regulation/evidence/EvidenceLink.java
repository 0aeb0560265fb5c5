package vn.nhipcau.regulation.evidence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A paper that shows that something was done. */
public record EvidenceLink(@NotNull EvidenceLinkKind kind, @NotNull UUID id) {}
