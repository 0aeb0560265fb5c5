package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.CalendarService;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.Jurisdiction;
import vn.nhipcau.organization.Jurisdictions;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.Provisions;
import vn.nhipcau.reporting.template.Templates;

/** Opens reporting periods: derives every obligation that the requirements in force ask for. */
@ApplicationScoped
public class PeriodService {

  @Inject Requirements requirements;
  @Inject Obligations obligations;
  @Inject Templates templates;
  @Inject OrganizationService organizations;
  @Inject Jurisdictions jurisdictions;
  @Inject Provisions provisions;
  @Inject CalendarService calendars;
  @Inject EntityManager em;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public List<PeriodRef> periods(Frequency frequency, Integer year) {
    int asked = year == null ? today().getYear() : year;
    return Arrays.stream(Frequency.values())
        .filter(f -> frequency == null || f == frequency)
        .flatMap(f -> ReportingPeriod.ofYear(f, asked).stream())
        .map(PeriodRef::of)
        .toList();
  }

  /** Opens one period at an administrator's word; opening it again adds only what is missing. */
  @Transactional
  public PeriodOpening open(Viewer viewer, String code) {
    SystemAction.OPEN_PERIOD.check(viewer);
    ReportingPeriod period = parsed(code);
    if (period.windowFrom().isAfter(today())) {
      throw new Problem(ObligationProblem.PERIOD_NOT_BEGUN)
          .with("period", code)
          .with("from", period.windowFrom().toString());
    }
    return open(period, viewer.personId());
  }

  /**
   * Opens the periods that today belongs to, of every frequency; does nothing where nothing is
   * missing.
   */
  @Transactional
  public List<PeriodOpening> openCurrent() {
    return Arrays.stream(Frequency.values())
        .map(f -> open(ReportingPeriod.containing(f, today()), null))
        .toList();
  }

  private PeriodOpening open(ReportingPeriod period, UUID by) {
    TransactionLock.PERIOD_OPENING.acquire(em);
    List<Requirement> inForce = requirements.inForce(period);
    if (inForce.isEmpty()) {
      return new PeriodOpening(PeriodRef.of(period), 0, 0, List.of());
    }
    Instant now = clock.instant();
    Map<UUID, UUID> issuers =
        provisions.issuers(inForce.stream().map(r -> r.provisionId).collect(Collectors.toSet()));
    Map<UUID, Jurisdiction> bounds =
        jurisdictions.of(new HashSet<>(issuers.values()), registerDay(period));
    var derivation =
        new ObligationDerivation(
            period,
            organizations.hierarchy(registerDay(period)),
            calendars.calendar(period.windowTo(), period.windowTo()));
    int opened = 0;
    int before = 0;
    for (Requirement requirement : inForce) {
      // Whoever joins a period late reports on the form that it opened with.
      UUID template =
          obligations
              .templateOf(requirement.id, period)
              .or(() -> templates.latestId(requirement.templateCode))
              .orElseThrow();
      derivation.derive(
          requirement,
          bounds.getOrDefault(issuers.get(requirement.provisionId), Jurisdiction.EVERYWHERE),
          template);
      var derived = derivation.derived.subList(before, derivation.derived.size());
      before = derivation.derived.size();
      int created = obligations.insertMissing(derived, period, now);
      opened += created;
      if (created > 0) {
        events.fire(
            new ObligationEvents.PeriodOpened(
                requirement.id, by, null, now, period.code(), created));
      }
    }
    return new PeriodOpening(
        PeriodRef.of(period),
        opened,
        derivation.derived.size() - opened,
        List.copyOf(derivation.unresolved));
  }

  /** The period of a code that a caller wrote. */
  public static ReportingPeriod parsed(String code) {
    try {
      return ReportingPeriod.parse(code);
    } catch (IllegalArgumentException e) {
      throw new Problem(ObligationProblem.UNKNOWN_PERIOD).with("period", code);
    }
  }

  /**
   * A period that is over is derived from the register as it stood at its cut-off, whenever it is
   * opened.
   */
  private LocalDate registerDay(ReportingPeriod period) {
    return period.windowTo().isBefore(today()) ? period.windowTo() : today();
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }
}
