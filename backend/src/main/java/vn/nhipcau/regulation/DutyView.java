package vn.nhipcau.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.ClassFollowed;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.platform.http.EntityVersion;

/** A duty on the wire. */
@Schema(name = "Duty", description = "What a provision asks of a class of organizations.")
public record DutyView(
    UUID id,
    @Schema(description = "Names it within its provision, and stays.", examples = "18-2-report")
        String code,
    ProvisionRef provision,
    DutyKind kind,
    DutyCadence cadence,
    @Schema(description = "In our own words, never a quotation.") String title,
    @Schema(nullable = true) String titleEn,
    @Schema(description = "Who carries it.") OrganizationClass actors,
    @Schema(description = "With whom, or towards whom.", nullable = true)
        OrganizationClass counterparts,
    @Schema(description = "Whom the outcome goes to.", nullable = true) DutyAddressees recipients,
    @Schema(description = "Who gets a copy.", nullable = true) DutyAddressees copies,
    DutyFeature feature,
    @Schema(description = "The organizations that it names by code, by their names.")
        List<OrganizationRef> organizations,
    @Schema(
            description =
                "Which of the types and functions that it names others have followed by the day: it means those too.")
        List<ClassFollowed> followed,
    @Schema(nullable = true) LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    @Schema(description = "How it stands today.") DutyState state,
    @Schema(description = "What `If-Match` must name to change it.", examples = "\"0\"")
        String etag,
    @Schema(description = "What the caller may do with it now.") List<DutyAction> allowedActions) {

  static DutyView of(
      Duty duty,
      Map<String, OrganizationRef> organizations,
      List<ClassFollowed> followed,
      Viewer viewer,
      LocalDate today) {
    DutyState state = duty.state(today);
    return new DutyView(
        duty.id,
        duty.code,
        ProvisionRef.of(duty.provision),
        duty.kind,
        duty.cadence,
        duty.title,
        duty.titleEn,
        duty.actors,
        duty.counterparts,
        duty.recipients,
        duty.copies,
        duty.feature,
        duty.named().stream().map(organizations::get).filter(Objects::nonNull).toList(),
        ClassFollowed.among(followed, duty.classes()),
        duty.validFrom,
        duty.validTo,
        state,
        EntityVersion.text(duty.version),
        DutyPolicy.allowed(state, viewer));
  }
}
