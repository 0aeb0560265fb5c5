package vn.nhipcau.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: take a regulation in, as somebody has read and confirmed it. */
@Schema(description = "A regulation as somebody has read and confirmed it.")
public record ConfirmRegulation(
    @Schema(required = true, examples = "quy-che-phan-thiet-2022")
        @NotBlank
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}")
        String code,
    @Schema(nullable = true, examples = "12-QC/ThU") @Size(max = 100) String number,
    @Schema(required = true) @NotBlank @Size(max = 500) String title,
    @Schema(nullable = true) @Size(max = 500) String titleEn,
    @Schema(
            description =
                "Code of the organization that issued it; required where there is a parent.",
            nullable = true,
            examples = "hu-pt")
        @Size(max = 64)
        String issuedBy,
    @Schema(nullable = true) LocalDate issuedOn,
    @Schema(nullable = true) LocalDate effectiveFrom,
    @Schema(nullable = true) LocalDate effectiveTo,
    @Schema(
            description =
                "Code or number of the regulation it replaces. One that is kept here ends on the eve of `effectiveFrom`, and with it its duties and reporting requirements.",
            nullable = true)
        @Size(max = 100)
        String replaces,
    @Schema(
            description =
                "Code of the upper committee's regulation that this one is issued under (article 19.2).",
            nullable = true)
        @Size(max = 64)
        String parent,
    @Schema(required = true) @NotEmpty @Size(max = 3000)
        List<@NotNull @Valid ConfirmedProvision> provisions) {

  /** A provision in the order of the text. Headings and summaries are one's own words. */
  @Schema(
      description =
          "A provision, in the order of the text. Heading and summary in one's own words, never the legal text; both may be written later, only an article needs its heading now.")
  public record ConfirmedProvision(
      @Schema(required = true, examples = "D18.2") @NotBlank @Size(max = 60) String path,
      @Schema(required = true) @NotNull ProvisionKind kind,
      @Schema(nullable = true) @Size(max = Provision.MOST_HEADING) String heading,
      @Schema(nullable = true) @Size(max = Provision.MOST_HEADING) String headingEn,
      @Schema(nullable = true) @Size(max = Provision.MOST_SUMMARY) String summary,
      @Schema(nullable = true) @Size(max = Provision.MOST_SUMMARY) String summaryEn,
      @Schema(description = "Of an article: the chapter it stands in.", nullable = true)
          @Size(max = 300)
          String chapter,
      @Schema(description = "Of an article: the section it stands in.", nullable = true)
          @Size(max = 300)
          String section,
      @Schema(
              description = "Path in the parent regulation that this provision carries out.",
              nullable = true,
              examples = "D18.2")
          @Size(max = 60)
          String under) {}
}
