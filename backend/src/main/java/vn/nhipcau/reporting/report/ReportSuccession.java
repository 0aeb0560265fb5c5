package vn.nhipcau.reporting.report;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Audiences.Admission;
import vn.nhipcau.access.Standing;
import vn.nhipcau.reorganization.ReorganizationEvents.OrganizationsReorganized;
import vn.nhipcau.reporting.obligation.ObligationReform;

/**
 * Papers that were on their way when their author ended. They stay its own and everybody who
 * followed it reads them, but only one goes on with them: the heir may take them back, and to the
 * heir they return. What comes back is open again, and then follows as what was open on the day
 * did.
 */
@ApplicationScoped
class ReportSuccession {

  @Inject Reports reports;
  @Inject Audiences audiences;
  @Inject ObligationReform obligations;

  void hand(@Observes @Priority(1100) OrganizationsReorganized event) {
    List<Admission> heirs =
        reports.onTheirWayFrom(event.heirs().keySet()).stream()
            .filter(a -> event.heirs().get(a.organizationId()) != null)
            .map(
                a ->
                    new Admission(
                        a.subjectId(), event.heirs().get(a.organizationId()), Standing.DRAFTER))
            .toList();
    if (!heirs.isEmpty()) {
      audiences.readmit(
          heirs.stream().map(Admission::subjectId).collect(Collectors.toSet()),
          Set.of(Standing.DRAFTER),
          heirs,
          event.at());
    }
  }

  /** A report came back, or was taken back, after its author had ended. */
  void reopened(Report report, UUID by, Instant now) {
    audiences
        .standing(List.of(report.id), Standing.DRAFTER)
        .getOrDefault(report.id, List.of())
        .stream()
        .filter(heir -> !heir.equals(report.organizationId))
        .findFirst()
        .ifPresent(heir -> obligations.followLate(report.organizationId, heir, by, now));
  }
}
