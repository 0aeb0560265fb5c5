package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Audiences.Admission;
import vn.nhipcau.access.Standing;
import vn.nhipcau.reporting.obligation.ObligationsReorganized;
import vn.nhipcau.reporting.report.ReportTransition.Actor;

/**
 * What a reorganization does to papers that are being written: whoever owes them now goes on
 * writing, and only they; one that nobody owes any more is closed and stays readable. Submitted
 * papers are not touched.
 */
@ApplicationScoped
class ReportReform {

  @Inject Reports reports;
  @Inject Audiences audiences;

  void follow(@Observes ObligationsReorganized event) {
    Map<UUID, ObligationsReorganized.Changed> changed =
        event.changed().stream()
            .collect(
                Collectors.toMap(ObligationsReorganized.Changed::reportId, Function.identity()));
    List<Admission> writers = new ArrayList<>();
    for (Report report : reports.locked(changed.keySet())) {
      ObligationsReorganized.Changed now = changed.get(report.id);
      Actor by = new Actor(event.by(), report.organizationId);
      if (now.closed()) {
        report.close(event.reason(), by, event.at());
        event.effects().add("report.close", now.subject(), now.owner(), null);
      } else {
        report.move(now.organizationId(), now.recipientId(), by, event.at(), event.reason());
        writers.add(new Admission(report.id, now.organizationId(), Standing.DRAFTER));
      }
    }
    audiences.readmit(
        writers.stream().map(Admission::subjectId).collect(Collectors.toSet()),
        Set.of(Standing.DRAFTER),
        writers,
        event.at());
  }
}
