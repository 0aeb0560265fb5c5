package vn.nhipcau.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationFunction;
import vn.nhipcau.organization.OrganizationTerms;
import vn.nhipcau.organization.OrganizationType;

/** Command: put a body on the register. */
@Schema(name = "FoundOrganization")
public record FoundOrganization(
    @Schema(
            required = true,
            description = "Its lasting code: small letters, digits, hyphens; never changed later.",
            examples = "hoi-khuyen-hoc")
        @NotBlank
        @Size(max = 64)
        @Pattern(regexp = OrganizationShape.CODE)
        String code,
    @Schema(required = true) @NotBlank @Size(max = OrganizationShape.MOST_NAME) String name,
    @Schema(required = true) @NotBlank @Size(max = OrganizationShape.MOST_NAME) String nameEn,
    @Schema(required = true) @NotBlank @Size(max = OrganizationShape.MOST_ABBREVIATION)
        String abbreviation,
    @Schema(required = true) @NotNull OrganizationType type,
    @Schema(required = true) @NotNull Level level,
    @Schema(
            description = "What it is to its committee, where the type does not say it.",
            nullable = true)
        OrganizationFunction function,
    @Schema(
            description = "Official code of its area on the first day (today if there is none).",
            nullable = true,
            examples = "22924")
        @Size(max = 10)
        String areaCode,
    @Schema(description = "The body it belongs to.", nullable = true) UUID parentId,
    @Schema(description = "First day; null when older than the register.", nullable = true)
        LocalDate validFrom,
    @Schema(description = "Last day; null while it stands.", nullable = true) LocalDate validTo) {

  OrganizationTerms terms(String area, String parent) {
    return new OrganizationTerms(
            code,
            name,
            nameEn,
            abbreviation,
            type,
            level,
            function,
            area,
            parent,
            validFrom,
            validTo)
        .normalized();
  }
}
