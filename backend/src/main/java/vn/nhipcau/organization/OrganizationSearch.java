package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Turns what is asked of the register into the conditions of a query. */
@ApplicationScoped
class OrganizationSearch {

  static final String NOBODY = "none";

  @Inject Organizations organizations;
  @Inject Areas areas;
  @Inject Clock clock;

  Where where(OrganizationCriteria asked) {
    LocalDate day = asked.asOf() == null ? Clocks.today(clock) : asked.asOf();
    Where where = Validity.on(new Where(), "v", day);
    where.andIf("v.type = :type", "type", asked.type());
    where.andIf("v.level = :level", "level", asked.level());
    if (asked.area() != null) {
      where.and(
          "v.area.id = :area",
          "area",
          areas.byCode(asked.area(), day).map(v -> v.area.id).orElse(null));
    }
    if (NOBODY.equals(asked.parent())) {
      where.and("v.parent is null");
    } else {
      where.andIf("v.parent.code = :parent", "parent", asked.parent());
    }
    if (asked.q() != null && !asked.q().isBlank()) {
      String name = "v.searchText like cast(vn_pattern(:q) as string) escape '\\'";
      // The code is looked up first: an "or" across two tables would keep the index of names from
      // use.
      UUID coded = organizations.idOf(asked.q().trim().toLowerCase()).orElse(null);
      where.and(coded == null ? name : name + " or v.organization.id = :coded", "q", asked.q());
      if (coded != null) {
        where.param("coded", coded);
      }
    }
    alongLine(where, asked);
    return where;
  }

  private void alongLine(Where where, OrganizationCriteria asked) {
    if (asked.superior() != null || asked.under() != null) {
      needsLine(asked.line());
    }
    if (NOBODY.equals(asked.superior())) {
      Superiors.roots(where, asked.line());
    } else if (asked.superior() != null) {
      Superiors.directlyUnder(
          where, asked.line(), organizations.idOf(asked.superior()).orElse(null));
    }
    if (asked.under() != null) {
      Superiors.under(where, asked.line(), organizations.idOf(asked.under()).orElse(null));
    }
  }

  static void needsLine(Line line) {
    if (line == null) {
      throw new Problem(PlatformProblem.INVALID_PARAMETER).at("?line", "field.required");
    }
  }
}
