package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.calendar.WorkingCalendar;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.Jurisdiction;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.platform.data.Ids;

/**
 * The clause at work: from one requirement, the register on a day and the calendar to every
 * obligation of a period. Pure.
 */
final class ObligationDerivation {

  private final ReportingPeriod period;
  private final Hierarchy hierarchy;
  private final WorkingCalendar calendar;
  final List<Obligations.Derived> derived = new ArrayList<>();
  final List<PeriodOpening.Unresolved> unresolved = new ArrayList<>();

  ObligationDerivation(ReportingPeriod period, Hierarchy hierarchy, WorkingCalendar calendar) {
    this.period = period;
    this.hierarchy = hierarchy;
    this.calendar = calendar;
  }

  void derive(Requirement requirement, UUID templateId) {
    derive(requirement, Jurisdiction.EVERYWHERE, templateId);
  }

  /**
   * @param jurisdiction whom the regulation behind it binds
   */
  void derive(Requirement requirement, Jurisdiction jurisdiction, UUID templateId) {
    ReportingPeriod asked = requirement.period(period);
    Map<Level, LocalDate> due = new EnumMap<>(Level.class);
    for (OrganizationFacts reporter : hierarchy.organizations()) {
      if (requirement.reporters.covers(reporter)
          && jurisdiction.binds(hierarchy.placement(reporter))) {
        derive(requirement, templateId, reporter, asked, due);
      }
    }
  }

  private void derive(
      Requirement requirement,
      UUID templateId,
      OrganizationFacts reporter,
      ReportingPeriod asked,
      Map<Level, LocalDate> due) {
    Optional<OrganizationFacts> recipient = requirement.recipient.of(reporter, hierarchy);
    if (recipient.isEmpty()) {
      miss(requirement, reporter, PeriodOpening.Reason.NO_RECIPIENT);
    } else if (recipient.get().id().equals(reporter.id())) {
      miss(requirement, reporter, PeriodOpening.Reason.REPORTS_TO_ITSELF);
    } else if (!requirement.due.covers(reporter.level())) {
      miss(requirement, reporter, PeriodOpening.Reason.NO_DUE_DAY_FOR_LEVEL);
    } else {
      List<UUID> copies = copies(requirement, reporter, recipient.get().id(), hierarchy);
      derived.add(
          new Obligations.Derived(
              Ids.next(),
              requirement,
              templateId,
              reporter.id(),
              recipient.get().id(),
              copies,
              superiors(requirement, reporter, recipient.get().id(), copies, hierarchy),
              asked,
              due.computeIfAbsent(
                  reporter.level(), level -> requirement.due.dueOn(asked, level, calendar))));
    }
  }

  /**
   * Who gets a copy of what a reporter sends. A committee whose commission doesn't exist yet still
   * gets the report; nobody is copied then.
   */
  static List<UUID> copies(
      Requirement requirement, OrganizationFacts reporter, UUID recipient, Hierarchy hierarchy) {
    return requirement.copies.stream()
        .flatMap(relation -> relation.of(reporter, hierarchy).stream())
        .map(OrganizationFacts::id)
        .filter(id -> !id.equals(reporter.id()) && !id.equals(recipient))
        .distinct()
        .toList();
  }

  /** Who above reads along what a reporter submits; who gets it anyway is none of them. */
  static List<UUID> superiors(
      Requirement requirement,
      OrganizationFacts reporter,
      UUID recipient,
      List<UUID> copies,
      Hierarchy hierarchy) {
    return Oversight.of(requirement.oversight, reporter, hierarchy).stream()
        .filter(id -> !id.equals(recipient) && !copies.contains(id))
        .toList();
  }

  private void miss(
      Requirement requirement, OrganizationFacts reporter, PeriodOpening.Reason reason) {
    unresolved.add(new PeriodOpening.Unresolved(reporter.code(), requirement.code, reason));
  }
}
