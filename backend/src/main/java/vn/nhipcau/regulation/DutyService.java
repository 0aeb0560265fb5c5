package vn.nhipcau.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.ClassFollowed;
import vn.nhipcau.organization.ClassSuccessions;
import vn.nhipcau.organization.Jurisdiction;
import vn.nhipcau.organization.Jurisdictions;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.organization.Placement;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Tells what the regulations in force ask, and of whom, on any day. */
@ApplicationScoped
public class DutyService {

  @Inject Duties duties;
  @Inject DutyReaches reaches;
  @Inject Organizations organizations;
  @Inject ClassSuccessions classes;
  @Inject Jurisdictions jurisdictions;
  @Inject Clock clock;

  @Transactional
  public Page<DutyView> list(Viewer viewer, DutyFilter filter) {
    LocalDate day = dayOf(filter.asOf);
    Where where = Duties.inForce(new Where(), day);
    where.andIf("r.code = :regulation", "regulation", filter.regulation);
    where.andIf(
        "p.path = :provision or p.path like concat(:provision, '.%')",
        "provision", filter.provision);
    where.andIf("d.kind = :kind", "kind", filter.kind);
    where.andIf("d.cadence = :cadence", "cadence", filter.cadence);
    if (filter.organizationType != null || filter.level != null) {
      where.and(
          "cast(class_reaches(d.actors, cast(:type as string), cast(:level as string), :day) as boolean) = true",
          "type",
          name(filter.organizationType));
      where.param("level", name(filter.level));
    }
    return duties.page(where, filter).map(rows -> views(viewer, rows, day));
  }

  /** What one organization must do on a day: by what it is on that day, and what is in force. */
  @Transactional
  public Page<DutyView> of(Viewer viewer, UUID organizationId, OrganizationDutyFilter filter) {
    LocalDate day = dayOf(filter.asOf);
    Placement placement =
        jurisdictions.placement(organizationId, day).orElseThrow(Problem.notFound());
    List<Duty> inForce = duties.inForce(day);
    DutyReach reach = reaches.of(inForce, day);
    List<Duty> rows =
        inForce.stream().filter(duty -> reach.binds(duty, placement) && filter.lets(duty)).toList();
    return Page.all(views(viewer, rows, day));
  }

  /** Whom the regulations bind that ask for something of a kind on a day. */
  @Transactional
  public List<Jurisdiction> jurisdictions(DutyKind kind, LocalDate day) {
    List<Duty> asked = duties.inForce(day).stream().filter(duty -> duty.kind == kind).toList();
    return reaches.of(asked, day).jurisdictions();
  }

  /** All duties of a regulation by the path of their provision. */
  Map<String, List<DutyView>> byPath(Viewer viewer, String regulationCode) {
    return views(viewer, duties.ofRegulation(regulationCode), Clocks.today(clock)).stream()
        .collect(Collectors.groupingBy(duty -> duty.provision().path()));
  }

  /** Some duties, in the order of the text. */
  @Transactional
  public List<DutyView> some(Viewer viewer, Set<UUID> ids) {
    return views(viewer, duties.some(ids), Clocks.today(clock));
  }

  /** Duties as a viewer is shown them, with the bodies that they name as on a day. */
  List<DutyView> views(Viewer viewer, Collection<Duty> rows, LocalDate day) {
    Set<String> codes =
        rows.stream().flatMap(duty -> duty.named().stream()).collect(Collectors.toSet());
    Map<String, OrganizationRef> named =
        codes.isEmpty()
            ? Map.of()
            : organizations
                .refs(new HashSet<>(organizations.idsOf(codes).values()), day)
                .values()
                .stream()
                .collect(Collectors.toMap(OrganizationRef::code, Function.identity()));
    List<ClassFollowed> followed = classes.followed(day);
    return rows.stream()
        .map(duty -> DutyView.of(duty, named, followed, viewer, Clocks.today(clock)))
        .toList();
  }

  private LocalDate dayOf(LocalDate asOf) {
    return asOf == null ? Clocks.today(clock) : asOf;
  }

  private static String name(Enum<?> wanted) {
    return wanted == null ? null : wanted.name();
  }
}
