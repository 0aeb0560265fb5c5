package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.DataWindow;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.OrganizationRef;
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
    @Schema(description = "The days whose figures a report covers.") DataWindow window,
    DueRule due,
    @Schema(description = "Who further up the line may read what was submitted.")
        List<Oversight> oversight,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    String legalBasis,
    @Schema(description = "The organizations that the reporters name, as of today.")
        List<OrganizationRef> organizations,
    @Schema(description = "How it stands today.") RequirementState state,
    @Schema(description = "What the caller may do now: EDIT, END.")
        List<RequirementAction> allowedActions) {

  static RequirementView of(
      Requirement r,
      ProvisionRef clause,
      List<OrganizationRef> named,
      RequirementState state,
      Viewer viewer) {
    return new RequirementView(
        r.id,
        r.code,
        r.title,
        r.titleEn,
        clause,
        r.templateCode,
        r.frequency,
        r.reporters,
        r.recipient,
        r.copies,
        r.window(),
        r.due,
        r.oversight.stream().sorted().toList(),
        r.validFrom,
        r.validTo,
        r.legalBasis,
        named,
        state,
        RequirementPolicy.allowed(state, viewer));
  }
}
