package vn.nhipcau.reporting.report;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Audiences.Admission;
import vn.nhipcau.access.Standing;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reorganization.ReorganizationEvents.OrganizationsReorganized;
import vn.nhipcau.reporting.adhoc.AdHocService;
import vn.nhipcau.reporting.obligation.ObligationReform;
import vn.nhipcau.reporting.report.ReportAddressees.Addressed;
import vn.nhipcau.reporting.report.ReportTransition.Actor;

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
  @Inject ReportAddressees addressees;
  @Inject AdHocService adHoc;
  @Inject OrganizationService organizations;
  @Inject Clock clock;

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

  /** What no period asks for and is still being written goes to the heir, and to whom follows. */
  void follow(@Observes @Priority(1100) OrganizationsReorganized event) {
    if (event.heirs().isEmpty()) {
      return;
    }
    List<Admission> writers = new ArrayList<>();
    for (Report report : reports.adHocNear(event.heirs().keySet())) {
      follow(report, event).ifPresent(writers::add);
    }
    if (!writers.isEmpty()) {
      audiences.readmit(
          writers.stream().map(Admission::subjectId).collect(Collectors.toSet()),
          Set.of(Standing.DRAFTER),
          writers,
          event.at());
    }
  }

  private Optional<Admission> follow(Report report, OrganizationsReorganized event) {
    Map<UUID, UUID> heirs = event.heirs();
    UUID old = report.organizationId;
    Actor by = new Actor(event.personId(), old);
    UUID writer = heirs.containsKey(old) ? heirs.get(old) : old;
    Optional<Addressed> addressed =
        Optional.ofNullable(writer).flatMap(w -> followed(report, w, heirs, dayOf(event)));
    String subject = adHoc.code(report.adHocRuleId);
    if (addressed.isEmpty()) {
      report.close(event.reason(), by, event.at());
      event.effects().add("report.close", subject, code(old), null);
      return Optional.empty();
    }
    addressees.replace(report.id, addressed.get());
    report.move(writer, addressed.get().recipients().getFirst(), by, event.at(), event.reason());
    if (!writer.equals(old)) {
      event.effects().add("report.move", subject, code(old), code(writer));
    }
    return Optional.of(new Admission(report.id, writer, Standing.DRAFTER));
  }

  /** Those who follow its addressees; with none left, whom the clause names now. */
  private Optional<Addressed> followed(
      Report report, UUID writer, Map<UUID, UUID> heirs, LocalDate day) {
    Addressed before = addressees.of(report.id);
    List<UUID> recipients = heirs(before.recipients(), writer, heirs);
    List<UUID> copies =
        heirs(before.copies(), writer, heirs).stream()
            .filter(id -> !recipients.contains(id))
            .toList();
    if (!recipients.isEmpty()) {
      return Optional.of(new Addressed(recipients, copies));
    }
    return adHoc
        .way(writer, day)
        .map(w -> new Addressed(List.of(w.recipient()), w.copies(List.of(w.recipient()), copies)));
  }

  private LocalDate dayOf(OrganizationsReorganized event) {
    LocalDate today = Clocks.today(clock);
    return event.effectiveOn().isAfter(today) ? event.effectiveOn() : today;
  }

  private static List<UUID> heirs(List<UUID> bodies, UUID writer, Map<UUID, UUID> heirs) {
    return bodies.stream()
        .map(id -> heirs.containsKey(id) ? heirs.get(id) : id)
        .filter(id -> id != null && !id.equals(writer))
        .distinct()
        .toList();
  }

  private String code(UUID organization) {
    return organizations.refs(Set.of(organization)).get(organization).code();
  }

  /** A report came back, or was taken back, after its author had ended. */
  void reopened(Report report, UUID by, Instant now) {
    audiences
        .standing(List.of(report.id), Standing.DRAFTER)
        .getOrDefault(report.id, List.of())
        .stream()
        .filter(heir -> !heir.equals(report.organizationId))
        .findFirst()
        .ifPresent(heir -> reopened(report, heir, by, now));
  }

  private void reopened(Report report, UUID heir, UUID by, Instant now) {
    if (report.kind == ReportKind.PERIODIC) {
      obligations.followLate(report.organizationId, heir, by, now);
    } else {
      // Whoever receives it may be the very body that took its author in.
      UUID ended = report.organizationId;
      followed(report, heir, Map.of(ended, heir), Clocks.today(clock))
          .ifPresent(
              to -> {
                addressees.replace(report.id, to);
                report.move(heir, to.recipients().getFirst(), new Actor(by, ended), now, null);
              });
    }
  }
}
