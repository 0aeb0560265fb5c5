package vn.nhipcau.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.organization.OrganizationRef;

/** An entry on the wire. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
    UUID id,
    Instant at,
    @Schema(description = "Who did it; null for the system itself.", nullable = true)
        PersonRef actor,
    @Schema(description = "The organization acted for.", nullable = true)
        OrganizationRef organization,
    @Schema(examples = "report.submit") String action,
    AuditSubject subject,
    @Schema(description = "A few facts; never the content of a paper.")
        Map<String, Object> details) {

  /** What it was done to. */
  public record AuditSubject(@Schema(examples = "report") String type, UUID id) {}
}
