package vn.nhipcau.regulation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;

/** Whom a class covers within the area that the issuer of a regulation binds. */
@Schema(description = "How many bodies a class covers on a day, and the first of them.")
public record DutyCoverage(
    LocalDate asOf,
    @Schema(description = "How many bodies it covers.") int total,
    @Schema(description = "The first of them, upper levels first.")
        List<OrganizationRef> organizations) {}
