package vn.nhipcau.regulation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;

/** A regulation on the wire. */
@Schema(name = "Regulation")
public record RegulationView(
    String code,
    @Schema(description = "Official number, where it is known.", nullable = true) String number,
    String title,
    @Schema(nullable = true) String titleEn,
    @Schema(nullable = true) OrganizationRef issuedBy,
    @Schema(nullable = true) LocalDate issuedOn,
    @Schema(nullable = true) LocalDate effectiveFrom,
    @Schema(nullable = true) LocalDate effectiveTo,
    @Schema(description = "Number of the regulation it replaces.", nullable = true) String replaces,
    @Schema(
            description =
                "The upper committee's regulation that it is issued under (article 19.2).",
            nullable = true)
        RegulationRef parent,
    @Schema(description = "What is not certain about it.", nullable = true) String note) {}
