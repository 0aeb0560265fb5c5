package vn.nhipcau.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.document.FileKind;

/** A file with a report. */
@Schema(name = "Attachment")
public record AttachmentView(
    UUID id,
    @Schema(examples = "Biểu số liệu tháng 11.xlsx") String name,
    @Schema(description = "What its content was found to be.") FileKind kind,
    @Schema(description = "As it is handed out.") String mediaType,
    @Schema(description = "In bytes.") long size,
    @Schema(description = "SHA-256 of its bytes, hexadecimal.") String sha256,
    @Schema(description = "For its author's organization only; else null.", nullable = true)
        Instant attachedAt,
    @Schema(description = "For its author's organization only; else null.", nullable = true)
        PersonRef attachedBy,
    List<AttachmentAction> allowedActions) {}
