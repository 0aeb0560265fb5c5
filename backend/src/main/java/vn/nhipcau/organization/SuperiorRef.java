package vn.nhipcau.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body directly above another along one line. */
@Schema(name = "Superior", description = "The body directly above, along one line.")
public record SuperiorRef(Line line, OrganizationRef organization) {}
