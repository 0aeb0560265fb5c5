package vn.nhipcau.regulation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.Jurisdictions;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.DutyYears;

/** Shows those who watch over others how their duties stand in a year. */
@ApplicationScoped
public class EvidenceOverviewService {

  private static final String NAME = "name";

  @Inject DutyEvidences evidences;
  @Inject EvidenceReading reading;
  @Inject DutyYears years;
  @Inject Organizations organizations;
  @Inject OrganizationService register;
  @Inject Jurisdictions jurisdictions;
  @Inject Clock clock;

  @Transactional
  public EvidenceOverview overview(Viewer viewer, EvidenceFilter filter) {
    if (filter.sort != null && !filter.sort.equals(NAME)) {
      throw new Problem(PlatformProblem.UNKNOWN_SORT)
          .with("key", filter.sort)
          .with("known", NAME)
          .at("?sort", "field.invalid");
    }
    int year = filter.year == null ? Clocks.today(clock).getYear() : filter.year;
    List<EvidenceSummary> all = rows(viewer, filter, year);
    int from = filter.cursor == null ? 0 : after(all, filter.cursor);
    List<EvidenceSummary> items = all.subList(from, Math.min(all.size(), from + filter.size));
    boolean more = from + items.size() < all.size();
    return new EvidenceOverview(
        year,
        all.stream().map(EvidenceSummary::counts).reduce(EvidenceCounts.NONE, EvidenceCounts::plus),
        List.copyOf(items),
        new Page.Info(
            filter.size,
            more ? cursor(items.getLast()) : null,
            filter.count ? (long) all.size() : null,
            null));
  }

  private List<EvidenceSummary> rows(Viewer viewer, EvidenceFilter filter, int year) {
    Map<UUID, OrganizationFacts> watched = watched(viewer, filter, reading.dayOf(year));
    Map<UUID, Set<UUID>> carried = years.of(watched.keySet(), year);
    Map<UUID, List<DutyEvidence>> said =
        evidences.visible(viewer, watched.keySet(), year).stream()
            .filter(e -> filter.duty == null || filter.duty.equals(e.dutyId))
            .collect(Collectors.groupingBy(e -> e.organizationId));
    Map<UUID, OrganizationRef> names = organizations.refs(watched.keySet(), reading.dayOf(year));
    List<EvidenceSummary> rows = new ArrayList<>();
    carried.forEach(
        (id, duties) -> {
          List<DutyEvidence> own =
              said.getOrDefault(id, List.of()).stream()
                  .filter(e -> duties.contains(e.dutyId))
                  .toList();
          int asked = filter.duty == null ? duties.size() : duties.contains(filter.duty) ? 1 : 0;
          EvidenceCounts counts =
              EvidenceCounts.of(asked, own.stream().map(e -> e.status).toList());
          if (asked > 0 && (filter.status == null || counts.of(filter.status) > 0)) {
            Instant last = own.stream().map(e -> e.updatedAt).max(Instant::compareTo).orElse(null);
            OrganizationFacts body = watched.get(id);
            rows.add(new EvidenceSummary(names.get(id), body.type(), body.level(), counts, last));
          }
        });
    Collator vietnamese = Collator.getInstance(Locale.of("vi"));
    rows.sort(
        Comparator.comparing(EvidenceSummary::level)
            .thenComparing(row -> row.organization().name(), vietnamese)
            .thenComparing(row -> row.organization().code()));
    return rows;
  }

  private Map<UUID, OrganizationFacts> watched(
      Viewer viewer, EvidenceFilter filter, LocalDate day) {
    Map<UUID, OrganizationFacts> watched = new HashMap<>();
    if (viewer.reach().isEmpty()) {
      return watched;
    }
    UUID area = filter.area == null ? null : jurisdictions.areaId(filter.area, day);
    Hierarchy hierarchy = register.hierarchy(day);
    for (OrganizationFacts body : hierarchy.organizations()) {
      if (!viewer.reach().contains(body.id())
          && (filter.level == null || filter.level == body.level())
          && (area == null || hierarchy.placement(body).areas().contains(area))
          && EvidenceReading.standing(viewer, body, hierarchy).isPresent()) {
        watched.put(body.id(), body);
      }
    }
    return watched;
  }

  private static String cursor(EvidenceSummary last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(last.organization().code().getBytes(StandardCharsets.UTF_8));
  }

  private static int after(List<EvidenceSummary> all, String cursor) {
    String code;
    try {
      code = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      code = null;
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).organization().code().equals(code)) {
        return i + 1;
      }
    }
    throw new Problem(PlatformProblem.INVALID_CURSOR).at("?cursor", "field.invalid");
  }
}
