package vn.nhipcau.regulation.evidence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that shows that something was done, named. */
@Schema(description = "A paper that shows that something was done.")
public record EvidenceLinkView(
    EvidenceLinkKind kind, UUID id, String title, @Schema(nullable = true) String titleEn) {}
