package vn.nhipcau.reporting.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.DataWindow;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Relation;

/** Command: what a requirement shall say, whole. */
@Schema(description = "Who reports what, how often, due when, to whom, as it shall stand.")
public record SaveRequirement(
    @NotBlank
        @Size(max = 64)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{field.invalid}")
        @Schema(
            description = "Small letters, digits and hyphens; stays.",
            examples = "people-situation-month")
        String code,
    @NotBlank @Size(max = 300) String title,
    @NotBlank @Size(max = 300) String titleEn,
    @NotBlank @Schema(description = "Code of the regulation.", examples = "quy-che-dan-van-2021")
        String regulation,
    @NotBlank @Schema(description = "The clause that it follows from.", examples = "D18.2")
        String provision,
    @NotBlank @Schema(description = "Code of a published form.", examples = "people-situation")
        String template,
    @NotNull @Schema(description = "Stays.") Frequency frequency,
    @NotNull OrganizationClass reporters,
    @NotNull @Schema(description = "Whom the report goes to, by relation to the reporter.")
        Relation recipient,
    @Schema(description = "Who gets a copy, by relation to the reporter.", nullable = true)
        List<Relation> copies,
    @Schema(
            description =
                "The days whose figures a report covers; those of Decree 09/2019 (from the 15th) when absent.",
            nullable = true)
        DataWindow window,
    @NotNull DueRule due,
    @Schema(
            description =
                "Who further up the line may read what was submitted; nobody when absent.",
            nullable = true)
        Set<Oversight> oversight,
    @NotNull @Schema(description = "First day; of a period its last day of figures counts.")
        LocalDate validFrom,
    @Schema(description = "Last day; open when absent.", nullable = true) LocalDate validTo,
    @NotBlank @Size(max = 1000) String legalBasis) {

  public SaveRequirement {
    copies = copies == null ? List.of() : copies;
    window = window == null ? DataWindow.DECREE_09 : window;
    oversight = oversight == null ? Set.of() : oversight;
  }

  SaveRequirement until(LocalDate last) {
    return new SaveRequirement(
        code,
        title,
        titleEn,
        regulation,
        provision,
        template,
        frequency,
        reporters,
        recipient,
        copies,
        window,
        due,
        oversight,
        validFrom,
        last,
        legalBasis);
  }
}
