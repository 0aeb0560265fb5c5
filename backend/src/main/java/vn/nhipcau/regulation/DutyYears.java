package vn.nhipcau.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.Jurisdictions;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.organization.Placement;
import vn.nhipcau.organization.Validity;

/** Tells what bodies had to do on any day of a year. */
@ApplicationScoped
public class DutyYears {

  @Inject Duties duties;
  @Inject DutyReaches reaches;
  @Inject Jurisdictions jurisdictions;
  @Inject OrganizationService register;

  /** Duties by organization, in the order of the text; who had none is missing. */
  public Map<UUID, Set<UUID>> of(Set<UUID> organizationIds, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    List<Duty> all = duties.inForce(first, last);
    Map<UUID, Set<UUID>> carried = new HashMap<>();
    for (LocalDate day : days(organizationIds, all, first, last)) {
      List<Duty> inForce = all.stream().filter(duty -> holds(duty, day)).toList();
      DutyReach reach = reaches.of(inForce, day);
      Hierarchy hierarchy = register.hierarchy(day);
      for (UUID id : organizationIds) {
        hierarchy
            .byId(id)
            .map(hierarchy::placement)
            .ifPresent(place -> add(carried, place, inForce, reach));
      }
    }
    return carried;
  }

  /**
   * Whoever carries a duty on some day carried it on the last day before it on which anything
   * began: so those days are enough.
   */
  private Collection<LocalDate> days(
      Set<UUID> organizationIds, List<Duty> all, LocalDate first, LocalDate last) {
    Set<LocalDate> days = new TreeSet<>(Set.of(first));
    days.addAll(jurisdictions.changes(organizationIds, first, last));
    all.stream()
        .flatMap(duty -> Stream.of(duty.validFrom, duty.provision.regulation.effectiveFrom))
        .filter(Objects::nonNull)
        .filter(day -> Validity.covers(first, last, day))
        .forEach(days::add);
    return days;
  }

  private static boolean holds(Duty duty, LocalDate day) {
    Regulation regulation = duty.provision.regulation;
    return Validity.covers(duty.validFrom, duty.validTo, day)
        && Validity.covers(regulation.effectiveFrom, regulation.effectiveTo, day);
  }

  private static void add(
      Map<UUID, Set<UUID>> carried, Placement place, List<Duty> inForce, DutyReach reach) {
    OrganizationFacts organization = place.organization();
    inForce.stream()
        .filter(duty -> reach.binds(duty, place))
        .forEach(
            duty ->
                carried
                    .computeIfAbsent(organization.id(), id -> new LinkedHashSet<>())
                    .add(duty.id));
  }
}
