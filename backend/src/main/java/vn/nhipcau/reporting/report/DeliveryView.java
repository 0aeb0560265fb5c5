package vn.nhipcau.reporting.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.organization.OrganizationRef;

/** Who got a submission, and who there opened it first. */
@Schema(name = "Delivery")
public record DeliveryView(
    @Schema(description = "Number of the submission.") int version,
    OrganizationRef organization,
    ReportDelivery.Kind kind,
    Instant deliveredAt,
    @Schema(description = "When it was first opened there; null while unread.", nullable = true)
        Instant readAt,
    @Schema(description = "Who opened it first.", nullable = true) PersonRef readBy) {}
