package vn.nhipcau.regulation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.DutyService;
import vn.nhipcau.regulation.DutyView;
import vn.nhipcau.regulation.DutyYears;

/** Keeps what bodies did about their duties, year by year. */
@ApplicationScoped
public class EvidenceService {

  @Inject DutyEvidences evidences;
  @Inject EvidenceReading reading;
  @Inject EvidenceLinks links;
  @Inject DutyYears years;
  @Inject DutyService duties;
  @Inject Organizations organizations;
  @Inject OrganizationService register;
  @Inject Audiences audiences;
  @Inject Persons persons;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** Every duty of a body in a year; 404 for who may see none of it. */
  @Transactional
  public EvidenceList list(Viewer viewer, UUID organizationId, Integer asked) {
    int year = asked == null ? Clocks.today(clock).getYear() : asked;
    OrganizationRef organization = organization(organizationId);
    Optional<Standing> standing = reading.standing(viewer, organizationId, year);
    List<DutyEvidence> said = evidences.visible(viewer, Set.of(organizationId), year);
    if (standing.isEmpty() && said.isEmpty()) {
      throw Problem.notFound().get();
    }
    Map<UUID, EvidenceView> views = views(viewer, organizationId, said);
    // What was said of a duty that was mended since stays said.
    Set<UUID> ids = new HashSet<>(views.keySet());
    ids.addAll(years.of(Set.of(organizationId), year).getOrDefault(organizationId, Set.of()));
    List<EvidenceAction> allowed = allowed(viewer, standing.orElse(null), year);
    List<EvidenceRow> rows =
        duties.some(viewer, ids).stream()
            .map(duty -> new EvidenceRow(duty, views.get(duty.id()), allowed))
            .toList();
    return new EvidenceList(
        organization,
        year,
        EvidenceCounts.of(rows.size(), said.stream().map(e -> e.status).toList()),
        rows,
        Page.all(rows).page());
  }

  @Transactional
  public Versioned<EvidenceRow> get(Viewer viewer, UUID organizationId, UUID dutyId, int year) {
    DutyEvidence evidence =
        evidences.visible(viewer, organizationId, dutyId, year).orElseThrow(Problem.notFound());
    return shown(viewer, evidence, reading.standing(viewer, organizationId, year).orElse(null));
  }

  /**
   * Says what was done, for the first time or anew.
   *
   * @param ifMatch the version that is changed
   * @param ifNoneMatch {@code *} for the first time
   */
  @Transactional
  public Versioned<EvidenceRow> record(
      Viewer viewer,
      UUID organizationId,
      UUID dutyId,
      int year,
      String ifMatch,
      String ifNoneMatch,
      RecordEvidence command) {
    OrganizationRef organization = organization(organizationId);
    Standing standing =
        reading.standing(viewer, organizationId, year).orElseThrow(Problem.notFound());
    if (!years
        .of(Set.of(organizationId), year)
        .getOrDefault(organizationId, Set.of())
        .contains(dutyId)) {
      throw Problem.notFound().get();
    }
    Optional<DutyEvidence> known = evidences.visible(viewer, organizationId, dutyId, year);
    checkVersion(known.map(e -> e.version), ifMatch, ifNoneMatch);
    EvidencePolicy.check(
        EvidenceAction.RECORD, EvidenceYear.of(year, Clocks.today(clock)), standing, viewer);
    check(viewer, organizationId, command);
    DutyEvidence evidence = known.orElseGet(() -> new DutyEvidence(organizationId, dutyId, year));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    evidence.record(command, viewer.personId(), now);
    evidences.persistAndFlush(evidence);
    admit(evidence, now);
    Versioned<EvidenceRow> row = shown(viewer, evidence, standing);
    events.fire(
        new EvidenceEvents.EvidenceRecorded(
            evidence.id,
            viewer.personId(),
            viewer.organization().id(),
            now,
            organization.code(),
            row.value().duty().provision().path(),
            year,
            evidence.status));
    return row;
  }

  /** Those whom the body reports to; who was let in before stays. */
  private void admit(DutyEvidence evidence, Instant now) {
    audiences.admit(evidence.id, evidence.organizationId, Standing.DRAFTER, now);
    Hierarchy hierarchy = register.hierarchy(reading.dayOf(evidence.year));
    hierarchy
        .byId(evidence.organizationId)
        .ifPresent(
            body ->
                EvidenceAudience.of(body, hierarchy)
                    .forEach((id, standing) -> audiences.admit(evidence.id, id, standing, now)));
  }

  private static void checkVersion(Optional<Long> known, String ifMatch, String ifNoneMatch) {
    boolean first = ifNoneMatch != null && ifNoneMatch.trim().equals("*");
    if (first) {
      if (known.isPresent()) {
        throw new Problem(PlatformProblem.STALE);
      }
      return;
    }
    long version = EntityVersion.required(ifMatch);
    EntityVersion.check(known.orElse(-1L), version);
  }

  private void check(Viewer viewer, UUID organizationId, RecordEvidence said) {
    Problem wrong = new Problem(EvidenceProblem.NOT_VALID);
    boolean reason = DutyEvidence.written(said.reason()) != null;
    if (said.status() == EvidenceStatus.NOT_APPLICABLE && !reason) {
      wrong.at("/reason", "field.required");
    } else if (said.status() != EvidenceStatus.NOT_APPLICABLE && reason) {
      wrong.at("/reason", "field.only_when_not_applicable");
    }
    List<EvidenceLink> shown = said.links() == null ? List.of() : said.links();
    Map<EvidenceLink, EvidenceLinkView> visible =
        links.visible(viewer, owners(organizationId), shown);
    Set<EvidenceLink> seen = new HashSet<>();
    for (int i = 0; i < shown.size(); i++) {
      EvidenceLink link = shown.get(i);
      if (!visible.containsKey(link)) {
        wrong.at("/links/" + i, "field.unknown_reference", Map.of("value", link.id().toString()));
      } else if (!seen.add(link)) {
        wrong.at("/links/" + i, "field.repeated");
      }
    }
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
  }

  /** The papers of those that a body followed are its own. */
  private Set<UUID> owners(UUID organizationId) {
    return organizations.withPredecessors(organizationId, Clocks.today(clock));
  }

  private List<EvidenceAction> allowed(Viewer viewer, Standing standing, int year) {
    return EvidencePolicy.allowed(EvidenceYear.of(year, Clocks.today(clock)), standing, viewer);
  }

  private Versioned<EvidenceRow> shown(Viewer viewer, DutyEvidence e, Standing standing) {
    DutyView duty = duties.some(viewer, Set.of(e.dutyId)).getFirst();
    EvidenceView view = views(viewer, e.organizationId, List.of(e)).get(e.dutyId);
    return new Versioned<>(
        new EvidenceRow(duty, view, allowed(viewer, standing, e.year)), e.version);
  }

  private Map<UUID, EvidenceView> views(
      Viewer viewer, UUID organizationId, Collection<DutyEvidence> rows) {
    Map<EvidenceLink, EvidenceLinkView> papers =
        links.visible(
            viewer, owners(organizationId), rows.stream().flatMap(e -> e.links.stream()).toList());
    Map<UUID, PersonRef> people =
        persons.refs(rows.stream().map(e -> e.updatedBy).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            e ->
                Map.entry(
                    e.dutyId,
                    new EvidenceView(
                        e.id,
                        e.status,
                        e.note,
                        e.reason,
                        EvidenceLinks.named(e.links, papers),
                        people.get(e.updatedBy),
                        e.updatedAt,
                        EntityVersion.text(e.version))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private OrganizationRef organization(UUID id) {
    return Optional.ofNullable(organizations.refs(Set.of(id), Clocks.today(clock)).get(id))
        .orElseThrow(Problem.notFound());
  }
}
