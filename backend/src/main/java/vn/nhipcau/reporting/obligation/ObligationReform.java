package vn.nhipcau.reporting.obligation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Audiences.Admission;
import vn.nhipcau.access.Standing;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reorganization.ReorganizationEffects;
import vn.nhipcau.reorganization.ReorganizationEvents.OrganizationsReorganized;

/**
 * What a reorganization does to what is still owed: it moves to the successor, goes to the
 * successor's recipient, and is owed once where two that owed it became one. What was submitted or
 * accepted stays as it was.
 */
@ApplicationScoped
public class ObligationReform {

  /** The one that has come furthest is the one that goes on. */
  private static final List<ObligationState> FURTHEST_FIRST =
      List.of(ObligationState.RETURNED, ObligationState.DRAFTING, ObligationState.PENDING);

  @Inject Obligations obligations;
  @Inject Requirements requirements;
  @Inject OrganizationService organizations;
  @Inject Audiences audiences;
  @Inject EntityManager em;
  @Inject Event<ObligationsReorganized> changes;
  @Inject Clock clock;

  /** Before the audit trail hears of it, so that its entry can tell the counts. */
  void follow(@Observes @Priority(1000) OrganizationsReorganized event) {
    if (event.heirs().isEmpty()) {
      return;
    }
    TransactionLock.PERIOD_OPENING.acquire(em);
    new Following(event).run();
  }

  /**
   * Something that an organization had submitted before it ended is open again: its heir owes it
   * now, as it would have on the day, and what the heir owes itself covers it.
   */
  public void followLate(UUID ended, UUID heir, UUID by, Instant at) {
    TransactionLock.PERIOD_OPENING.acquire(em);
    new Following(
            new OrganizationsReorganized(
                heir,
                by,
                at,
                "",
                Clocks.today(clock),
                organizations.legalBasis(ended, heir).orElse(null),
                Map.of(ended, heir),
                new ReorganizationEffects()))
        .run();
  }

  /** One requirement of one period, owed by one organization. */
  private record Owed(UUID requirementId, String period, UUID organizationId) {}

  /** One reorganization, while its effects are worked out. */
  private final class Following {

    final OrganizationsReorganized event;
    final List<Obligation> open;
    final List<Obligation> stranded;
    final Map<UUID, Requirement> rules;
    final Hierarchy hierarchy;
    final Map<UUID, OrganizationFacts> standing;
    final Map<UUID, OrganizationRef> names;
    final Set<UUID> settled = new HashSet<>();
    final List<Admission> admissions = new ArrayList<>();

    Following(OrganizationsReorganized event) {
      this.event = event;
      LocalDate today = Clocks.today(clock);
      LocalDate day = event.effectiveOn().isAfter(today) ? event.effectiveOn() : today;
      open = obligations.openOf(event.heirs().keySet());
      stranded =
          obligations.waitingWith(
              event.heirs().keySet().stream()
                  .filter(ended -> event.heirs().get(ended) == null)
                  .collect(Collectors.toSet()));
      rules =
          requirements.byId(
              Stream.concat(open.stream(), stranded.stream())
                  .map(o -> o.requirementId)
                  .collect(Collectors.toSet()));
      hierarchy = organizations.hierarchy(day);
      standing =
          StreamSupport.stream(hierarchy.organizations().spliterator(), false)
              .collect(Collectors.toMap(OrganizationFacts::id, Function.identity()));
      Set<UUID> named = new HashSet<>(event.heirs().keySet());
      event.heirs().values().stream().filter(Objects::nonNull).forEach(named::add);
      Stream.concat(open.stream(), stranded.stream())
          .forEach(o -> named.addAll(List.of(o.organizationId, o.recipientId)));
      names = organizations.refs(named);
    }

    void run() {
      Map<Owed, List<Obligation>> moving =
          open.stream()
              .filter(o -> event.heirs().get(o.organizationId) != null)
              .sorted(
                  Comparator.<Obligation>comparingInt(o -> FURTHEST_FIRST.indexOf(o.state))
                      .thenComparing(o -> names.get(o.organizationId).code()))
              .collect(
                  Collectors.groupingBy(
                      o -> new Owed(o.requirementId, o.period, event.heirs().get(o.organizationId)),
                      LinkedHashMap::new,
                      Collectors.toList()));
      Map<Owed, Obligation> already = owedAlready(moving.keySet());
      moving.forEach((owed, several) -> hand(several, owed.organizationId(), already.get(owed)));
      open.stream().filter(o -> Obligation.OPEN.contains(o.state)).forEach(this::settle);
      stranded.forEach(this::tellStranded);
      audiences.readmit(
          settled, Set.of(Standing.RECIPIENT, Standing.COPIED), admissions, event.at());
      changes.fire(
          new ObligationsReorganized(
              open.stream()
                  .filter(o -> o.reportId != null)
                  .map(
                      o ->
                          new ObligationsReorganized.Changed(
                              o.reportId,
                              o.organizationId,
                              o.recipientId,
                              !Obligation.OPEN.contains(o.state),
                              subject(o),
                              code(o.organizationId)))
                  .toList(),
              event.personId(),
              event.at(),
              event.reason(),
              event.effects()));
    }

    private Map<Owed, Obligation> owedAlready(Set<Owed> asked) {
      Map<Owed, Obligation> already = new HashMap<>();
      obligations
          .owedBy(
              asked.stream().map(Owed::organizationId).collect(Collectors.toSet()),
              asked.stream().map(Owed::period).collect(Collectors.toSet()))
          .forEach(o -> already.put(new Owed(o.requirementId, o.period, o.organizationId), o));
      return already;
    }

    /** One goes on in the heir's hands, or the heir's own does; the others are covered by it. */
    private void hand(List<Obligation> several, UUID heir, Obligation own) {
      Obligation goesOn = own == null ? several.getFirst() : own;
      for (Obligation o : several) {
        if (o == goesOn) {
          note("obligation.move", o, o.organizationId, heir);
          o.move(heir, o.recipientId);
        } else {
          note("obligation.merge", o, o.organizationId, heir);
          o.merge(goesOn.id, event.reason());
        }
      }
    }

    /** Finds whom an obligation that goes on is sent to now; without anybody to owe it, it ends. */
    private void settle(Obligation o) {
      OrganizationFacts reporter = standing.get(o.organizationId);
      if (reporter == null) {
        // What ended in an earlier reform is its successor's by reach, and none of this one's.
        if (event.heirs().containsKey(o.organizationId)) {
          note("obligation.waive", o, o.organizationId, null);
          o.waive(event.reason());
        }
        return;
      }
      Requirement rule = rules.get(o.requirementId);
      UUID recipient =
          rule.recipient
              .of(reporter, hierarchy)
              .map(OrganizationFacts::id)
              .filter(id -> !id.equals(o.organizationId))
              .or(() -> Optional.ofNullable(event.heirs().get(o.recipientId)))
              .orElse(o.recipientId);
      if (!recipient.equals(o.recipientId)) {
        note("obligation.redirect", o, o.recipientId, recipient);
        o.move(o.organizationId, recipient);
      }
      List<UUID> copied = ObligationDerivation.copies(rule, reporter, recipient, hierarchy);
      o.superiorIds =
          new ArrayList<>(
              ObligationDerivation.superiors(rule, reporter, recipient, copied, hierarchy));
      settled.add(o.id);
      admissions.add(new Admission(o.id, o.organizationId, Standing.DRAFTER));
      admissions.add(new Admission(o.id, recipient, Standing.RECIPIENT));
      copied.forEach(copy -> admissions.add(new Admission(o.id, copy, Standing.COPIED)));
    }

    /** Nobody is left to accept it. It stays as it was sent; nobody else gets to see it. */
    private void tellStranded(Obligation o) {
      String subject = subject(o) + " · " + code(o.organizationId);
      event.effects().add("report.strand", subject, code(o.recipientId), null);
    }

    private void note(String kind, Obligation o, UUID from, UUID to) {
      event.effects().add(kind, subject(o), code(from), to == null ? null : code(to));
    }

    private String subject(Obligation o) {
      return rules.get(o.requirementId).code + " " + o.period;
    }

    private String code(UUID id) {
      OrganizationFacts facts = standing.get(id);
      return facts != null ? facts.code() : names.get(id).code();
    }
  }
}
