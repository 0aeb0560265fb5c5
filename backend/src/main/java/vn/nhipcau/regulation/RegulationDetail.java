package vn.nhipcau.regulation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;

/** A regulation with those of lower committees under it. */
@Schema(description = "A regulation with those of lower committees under it.")
public record RegulationDetail(
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
    @Schema(description = "What is not certain about it.", nullable = true) String note,
    @Schema(description = "Regulations that lower committees issued under this one.")
        List<RegulationRef> localRegulations) {

  static RegulationDetail of(RegulationView r, List<RegulationRef> localRegulations) {
    return new RegulationDetail(
        r.code(),
        r.number(),
        r.title(),
        r.titleEn(),
        r.issuedBy(),
        r.issuedOn(),
        r.effectiveFrom(),
        r.effectiveTo(),
        r.replaces(),
        r.parent(),
        r.note(),
        localRegulations);
  }
}
