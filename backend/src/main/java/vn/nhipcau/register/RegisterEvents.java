package vn.nhipcau.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.organization.OrganizationColumn;
import vn.nhipcau.organization.RegisterChange;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to the register besides reorganizations. */
public sealed interface RegisterEvents extends DomainEvent {

  @Override
  default String subjectType() {
    return "organization";
  }

  /** A body was put on the register. */
  record OrganizationFounded(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, RegisterChange change)
      implements RegisterEvents {
    @Override
    public String action() {
      return "organization.found";
    }

    @Override
    public Map<String, Object> details() {
      Map<String, Object> details = new LinkedHashMap<>();
      for (OrganizationColumn column : OrganizationColumn.values()) {
        Object value = column.of(change.after());
        if (value != null) {
          details.put(column.header(), value.toString());
        }
      }
      return details;
    }
  }

  /** What the register says of a body was corrected. */
  record OrganizationCorrected(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, RegisterChange change)
      implements RegisterEvents {
    @Override
    public String action() {
      return "organization.correct";
    }

    @Override
    public Map<String, Object> details() {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("code", change.before().code());
      change
          .differences()
          .forEach(
              d ->
                  details.put(
                      d.column().header(),
                      (d.before() == null ? "–" : d.before())
                          + " → "
                          + (d.after() == null ? "–" : d.after())));
      return details;
    }
  }

  /** A file was taken in; each body that it founded or corrected has an entry of its own. */
  record OrganizationsImported(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      LocalDate asOf,
      String sha256,
      int founded,
      int corrected)
      implements RegisterEvents {
    @Override
    public String action() {
      return "organization.import";
    }

    @Override
    public String subjectType() {
      return "organization-import";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of(
          "asOf", asOf.toString(), "sha256", sha256, "founded", founded, "corrected", corrected);
    }
  }
}
