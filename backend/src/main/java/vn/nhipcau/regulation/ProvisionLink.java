package vn.nhipcau.regulation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provision of another regulation that this one hangs together with. */
@Schema(description = "A provision of another regulation, named.")
public record ProvisionLink(
    RegulationRef regulation,
    @Schema(examples = "D18.2") String path,
    @Schema(nullable = true) String heading,
    @Schema(nullable = true) String headingEn) {}
