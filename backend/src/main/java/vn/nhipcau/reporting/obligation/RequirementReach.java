package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.calendar.CalendarService;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.Jurisdiction;
import vn.nhipcau.organization.Jurisdictions;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.Provisions;
import vn.nhipcau.reporting.template.Templates;

/** What requirements ask of whom in a period, by the register and the calendar as they stand. */
@ApplicationScoped
class RequirementReach {

  @Inject OrganizationService organizations;
  @Inject Jurisdictions jurisdictions;
  @Inject Provisions provisions;
  @Inject CalendarService calendars;
  @Inject Obligations obligations;
  @Inject Templates templates;
  @Inject Clock clock;

  Reading reading() {
    return new Reading();
  }

  /** One piece of work: what was read of the register for one requirement serves the next. */
  final class Reading {

    private final Map<LocalDate, Hierarchy> registers = new HashMap<>();
    private final Map<LocalDate, Map<UUID, Jurisdiction>> bounds = new HashMap<>();

    ObligationDerivation of(Requirement requirement, ReportingPeriod period) {
      return of(requirement, period, registerDay(requirement.period(period)));
    }

    /** By the register of a day. */
    ObligationDerivation of(Requirement requirement, ReportingPeriod of, LocalDate day) {
      ReportingPeriod period = requirement.period(of);
      var derivation =
          new ObligationDerivation(
              period,
              register(day),
              calendars.calendar(period.windowTo(), period.last().atEndOfMonth()));
      derivation.derive(requirement, jurisdiction(requirement, day), template(requirement, period));
      return derivation;
    }

    Hierarchy register(LocalDate day) {
      return registers.computeIfAbsent(day, organizations::hierarchy);
    }

    private Jurisdiction jurisdiction(Requirement requirement, LocalDate day) {
      UUID clause = requirement.provisionId;
      UUID issuer = provisions.issuers(Set.of(clause)).get(clause);
      return issuer == null
          ? Jurisdiction.EVERYWHERE
          : bounds
              .computeIfAbsent(day, d -> new HashMap<>())
              .computeIfAbsent(
                  issuer,
                  by ->
                      jurisdictions.of(Set.of(by), day).getOrDefault(by, Jurisdiction.EVERYWHERE));
    }

    /** Whoever joins a period late reports on the form that it opened with. */
    private UUID template(Requirement requirement, ReportingPeriod period) {
      return Optional.ofNullable(requirement.id)
          .flatMap(id -> obligations.templateOf(id, period))
          .or(() -> templates.latestId(requirement.templateCode))
          .orElseThrow();
    }
  }

  /**
   * A period that is over is derived from the register as it stood at its cut-off, whenever it is
   * opened.
   */
  private LocalDate registerDay(ReportingPeriod period) {
    LocalDate today = Clocks.today(clock);
    return period.windowTo().isBefore(today) ? period.windowTo() : today;
  }
}
