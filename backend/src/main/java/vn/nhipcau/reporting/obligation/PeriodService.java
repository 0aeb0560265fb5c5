package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Opens reporting periods: derives every obligation that the requirements in force ask for. */
@ApplicationScoped
public class PeriodService {

  @Inject Requirements requirements;
  @Inject Obligations obligations;
  @Inject RequirementReach reach;
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
    return open(period, viewer.personId(), true);
  }

  /**
   * Opens the periods that today belongs to, of every frequency; does nothing where nothing is
   * missing. A body founded meanwhile owes what is not due yet.
   */
  @Transactional
  public List<PeriodOpening> openCurrent() {
    return Arrays.stream(Frequency.values())
        .map(f -> open(ReportingPeriod.containing(f, today()), null, false))
        .toList();
  }

  /**
   * @param late whether whoever joins a period that was opened before is asked for what was due
   *     before they came
   */
  private PeriodOpening open(ReportingPeriod period, UUID by, boolean late) {
    TransactionLock.PERIOD_OPENING.acquire(em);
    Instant now = clock.instant();
    RequirementReach.Reading reading = reach.reading();
    List<PeriodOpening.Unresolved> unresolved = new ArrayList<>();
    int opened = 0;
    int existing = 0;
    for (Requirement requirement : requirements.inForce(period)) {
      boolean begun = obligations.templateOf(requirement.id, period).isPresent();
      ObligationDerivation derivation = reading.of(requirement, period);
      unresolved.addAll(derivation.unresolved);
      List<Obligations.Derived> asked =
          derivation.derived.stream()
              .filter(d -> late || !begun || !d.dueOn().isBefore(today()))
              .toList();
      int created = obligations.insertMissing(asked, now);
      opened += created;
      existing += asked.size() - created;
      if (created > 0) {
        events.fire(
            new ObligationEvents.PeriodOpened(
                requirement.id, by, null, now, period.code(), created));
      }
    }
    return new PeriodOpening(PeriodRef.of(period), opened, existing, List.copyOf(unresolved));
  }

  /** The period of a code that a caller wrote. */
  public static ReportingPeriod parsed(String code) {
    try {
      return ReportingPeriod.parse(code);
    } catch (IllegalArgumentException e) {
      throw new Problem(ObligationProblem.UNKNOWN_PERIOD).with("period", code);
    }
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }
}
