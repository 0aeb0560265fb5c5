package vn.nhipcau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.RegisterChange;
import vn.nhipcau.organization.RegisterEdit;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.problem.Problem;

/** Writes an edit of the register and tells of every body in it. In the caller's transaction. */
@ApplicationScoped
public class RegisterWriting {

  @Inject Event<DomainEvent> events;

  List<RegisterChange> write(RegisterEdit edit, Viewer viewer, Instant now) {
    List<RegisterChange> written;
    try {
      written = edit.write();
    } catch (ConstraintViolationException e) {
      throw refusal(e);
    }
    for (RegisterChange change : written) {
      UUID by = viewer.personId();
      UUID id = change.organizationId();
      events.fire(
          change.founds()
              ? new RegisterEvents.OrganizationFounded(id, by, officeOf(viewer), now, change)
              : new RegisterEvents.OrganizationCorrected(id, by, officeOf(viewer), now, change));
    }
    return written;
  }

  static UUID officeOf(Viewer viewer) {
    return viewer.actingFor() == null ? null : viewer.actingFor().id();
  }

  /** The last fence: a catalogue that was loaded at the same moment may have been first. */
  private static RuntimeException refusal(ConstraintViolationException e) {
    return switch (String.valueOf(e.getConstraintName())) {
      case "organization_code_unique" -> new Problem(RegisterProblem.CODE_TAKEN);
      case "organization_version_no_overlap" ->
          new Problem(RegisterProblem.NOT_VALID).at("/validFrom", "register.overlaps");
      default -> e;
    };
  }
}
