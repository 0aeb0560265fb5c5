package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Relation;
import vn.nhipcau.regulation.ProvisionRef;

/** A requirement on the wire. */
@Schema(name = "Requirement")
public record RequirementView(
    UUID id,
    String code,
    String title,
    String titleEn,
    ProvisionRef provision,
    @Schema(description = "Code of the form.") String template,
    Frequency frequency,
    OrganizationClass reporters,
    @Schema(description = "Whom the report goes to, by relation to the reporter.")
        Relation recipient,
    @Schema(description = "Who gets a copy, by relation to the reporter.") List<Relation> copies,
    DueRule due,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    String legalBasis) {}
