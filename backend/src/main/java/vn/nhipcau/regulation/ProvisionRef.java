package vn.nhipcau.regulation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The clause behind a duty, readable in place. */
@Schema(description = "The clause that something follows from, in our own words.")
public record ProvisionRef(
    @Schema(description = "Code of the regulation.") String regulation,
    @Schema(examples = "D18.2") String path,
    @Schema(nullable = true) String heading,
    @Schema(nullable = true) String headingEn,
    @Schema(nullable = true) String summary,
    @Schema(nullable = true) String summaryEn) {

  static ProvisionRef of(Provision p) {
    return new ProvisionRef(
        p.regulation.code, p.path, p.heading, p.headingEn, p.summary, p.summaryEn);
  }
}
