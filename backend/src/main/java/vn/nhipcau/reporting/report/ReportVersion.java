package vn.nhipcau.reporting.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;

/** A submission as it was. */
public record ReportVersion(
    @Schema(description = "1 for the first submission.") int number,
    @Schema(description = "Its own number and symbol, for ever.", examples = "12-BC/MTTQ")
        String documentNumber,
    Instant submittedAt,
    PersonRef submittedBy,
    SignatureView signature,
    @Schema(description = "Taken back unread: only the author still sees it.") boolean withdrawn,
    ReportContent content,
    @Schema(description = "The files that went out with it.") List<AttachmentView> attachments,
    @Schema(
            description =
                "SHA-256 of the content as canonical JSON, hexadecimal; where it has files, with their names and checksums.")
        String sha256) {}
