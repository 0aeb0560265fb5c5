package vn.nhipcau.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vn.nhipcau.organization.RegisterBook.Body;
import vn.nhipcau.organization.RegisterBook.Entry;

/**
 * What must hold for a body that is founded or corrected: it lies in an area and belongs to a body
 * that stand as long as it does, never in the end to itself; its days neither overlap nor undo what
 * a reorganization decided; and nobody loses the ground they stand on. Pure.
 */
final class RegisterRules {

  /** From a hamlet's team to the centre it is six steps. */
  private static final int DEEPEST = 50;

  private final RegisterBook book;
  private final Set<String> unread;
  private final Consumer<RegisterFault> faults;

  /**
   * @param unread codes of rows that could not be read: they exist, and nothing is known of them
   */
  RegisterRules(RegisterBook book, Set<String> unread, Consumer<RegisterFault> faults) {
    this.book = book;
    this.unread = unread;
    this.faults = faults;
  }

  void check(Entry entry) {
    OrganizationTerms terms = entry.after;
    if (terms.validFrom() != null
        && terms.validTo() != null
        && terms.validFrom().isAfter(terms.validTo())) {
      fault(entry, OrganizationColumn.VALID_TO, "field.ends_before_it_begins", Map.of());
      return;
    }
    if (entry.before != null && entry.lastsDifferently()) {
      leavesDecidedDaysAlone(entry);
    }
    if (entry.body.entries.stream().anyMatch(e -> e != entry && e.days().overlaps(entry.days()))) {
      fault(
          entry, OrganizationColumn.VALID_FROM, "register.overlaps", Map.of("code", terms.code()));
    }
    if (entry.lastsDifferently() || !Objects.equals(entry.before.area(), terms.area())) {
      liesInAnArea(entry);
    }
    if (entry.lastsDifferently() || !Objects.equals(entry.before.parent(), terms.parent())) {
      belongsToABody(entry);
    }
  }

  /** The days between two versions, and those of a succession, are an act's to decide. */
  private void leavesDecidedDaysAlone(Entry entry) {
    OrganizationTerms before = entry.before;
    Organization organization = entry.body.organization;
    if (!Objects.equals(before.validFrom(), entry.after.validFrom())
        && before.validFrom() != null
        && (book.followsOn(organization, before.validFrom())
            || entry.body.entries.stream()
                .anyMatch(e -> before.validFrom().minusDays(1).equals(e.after.validTo())))) {
      fault(entry, OrganizationColumn.VALID_FROM, "register.decided_by_reorganization", Map.of());
    }
    if (!Objects.equals(before.validTo(), entry.after.validTo())
        && before.validTo() != null
        && (book.isFollowedOn(organization, before.validTo().plusDays(1))
            || entry.body.entries.stream()
                .anyMatch(e -> before.validTo().plusDays(1).equals(e.after.validFrom())))) {
      fault(entry, OrganizationColumn.VALID_TO, "register.decided_by_reorganization", Map.of());
    }
  }

  private void liesInAnArea(Entry entry) {
    String key = entry.after.area();
    if (key == null) {
      return;
    }
    if (!book.areas.containsKey(key)) {
      fault(entry, OrganizationColumn.AREA, "register.unknown_area", Map.of("value", key));
    } else if (!entry.days().coveredBy(book.daysOfArea(key))) {
      fault(entry, OrganizationColumn.AREA, "register.area_not_standing", Map.of("value", key));
    }
  }

  private void belongsToABody(Entry entry) {
    String code = entry.after.parent();
    if (code == null) {
      return;
    }
    Body parent = book.bodies.get(code);
    if (parent == null) {
      if (!unread.contains(code)) {
        fault(entry, OrganizationColumn.PARENT, "register.unknown_parent", Map.of("value", code));
      }
      return;
    }
    String astray = astray(entry, entry.days(), parent, new HashSet<>());
    if (astray != null) {
      fault(entry, OrganizationColumn.PARENT, astray, Map.of("code", entry.body.code));
    } else if (!unread.contains(code) && !entry.days().coveredBy(parent.ranges())) {
      fault(
          entry, OrganizationColumn.PARENT, "register.parent_not_standing", Map.of("value", code));
    }
  }

  /** What is wrong with the way up from a parent on these days; null when it has an end. */
  private String astray(Entry start, DayRange days, Body above, Set<Entry> way) {
    if (above == start.body) {
      return "step.cycle";
    }
    if (way.size() > DEEPEST) {
      return "register.too_deep";
    }
    for (Entry next : above.entries) {
      DayRange shared = next.days().shared(days);
      Body further = next.after.parent() == null ? null : book.bodies.get(next.after.parent());
      String wrong =
          shared != null && further != null && way.add(next)
              ? astray(start, shared, further, way)
              : null;
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  /** Whoever belonged to a body that now lasts less long must still stand on something. */
  void checkWhatLeans(List<Entry> edited) {
    List<Entry> shorter =
        edited.stream().filter(e -> e.before != null && e.lastsDifferently()).toList();
    if (shorter.isEmpty()) {
      return;
    }
    Map<String, List<Entry>> below = new HashMap<>();
    book.bodies
        .values()
        .forEach(
            body ->
                body.entries.forEach(
                    e -> {
                      boolean checked =
                          e.edited()
                              && (e.lastsDifferently()
                                  || !Objects.equals(e.before.parent(), e.after.parent()));
                      if (e.after.parent() != null && !checked) {
                        below.computeIfAbsent(e.after.parent(), c -> new ArrayList<>()).add(e);
                      }
                    }));
    for (Entry entry : shorter) {
      below.getOrDefault(entry.body.code, List.of()).stream()
          .filter(e -> !e.days().coveredBy(entry.body.ranges()))
          .findFirst()
          .ifPresent(
              leaning ->
                  fault(
                      entry,
                      Objects.equals(entry.before.validTo(), entry.after.validTo())
                          ? OrganizationColumn.VALID_FROM
                          : OrganizationColumn.VALID_TO,
                      "register.leaned_on",
                      Map.of("code", leaning.body.code)));
    }
  }

  private void fault(
      Entry entry, OrganizationColumn column, String code, Map<String, Object> params) {
    faults.accept(new RegisterFault(entry.place, column, code, params));
  }
}
