package vn.nhipcau.reporting.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;

/** A signature on the wire. */
@Schema(name = "Signature", description = "Who stands for a content, and what exactly they signed.")
public record SignatureView(
    PersonRef by,
    Instant at,
    @Schema(description = "SHA-256 of the content as canonical JSON, hexadecimal.")
        String sha256) {}
