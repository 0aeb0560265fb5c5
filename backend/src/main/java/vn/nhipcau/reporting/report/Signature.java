package vn.nhipcau.reporting.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who stands for a content, since when, and the fingerprint of what they signed. */
@Embeddable
public record Signature(Instant signedAt, UUID signedBy, String sha256) {}
