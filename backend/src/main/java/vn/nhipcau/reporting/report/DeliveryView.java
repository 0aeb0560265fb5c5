package vn.nhipcau.reporting.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;

/** Who got a report. */
@Schema(name = "Delivery")
public record DeliveryView(
    OrganizationRef organization, ReportDelivery.Kind kind, Instant deliveredAt) {}
