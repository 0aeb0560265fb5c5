package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.platform.problem.Problem;

/**
 * Carries a reorganization out: checks the whole plan, then closes versions on the eve and opens
 * others on the day. What was said of any day before stays as it was. Runs in the caller's
 * transaction, which must hold the lock of reorganizations.
 */
@ApplicationScoped
public class RegisterReform {

  @Inject EntityManager em;
  @Inject SuperiorReform lines;

  /** What is wrong with a plan; nothing is written. */
  public List<Problem.Fault> check(ReformPlan plan) {
    return new Reading(plan).faults;
  }

  /** Writes the plan, if it has no fault. */
  public Reform carryOut(ReformPlan plan) {
    Reading reading = new Reading(plan);
    if (!reading.faults.isEmpty()) {
      return new Reform(reading.faults, List.of(), List.of(), List.of(), List.of(), Map.of());
    }
    Map<String, Area> areas = areas();
    Map<String, Organization> bodies = organizations();
    found(reading, areas, bodies);
    close(reading, plan.effectiveOn().minusDays(1));
    open(reading, areas, bodies);
    List<Reform.Relinked> superiors = lines.open(reading.bodies, bodies, plan.effectiveOn());
    return told(reading, areas, bodies, superiors);
  }

  private void found(Reading reading, Map<String, Area> areas, Map<String, Organization> bodies) {
    for (ReformNode node : reading.areas.values()) {
      if (node.foundedBy != null) {
        areas.put(node.code, persisted(new Area(node.code)));
      }
    }
    for (ReformNode node : reading.bodies.values()) {
      if (node.foundedBy != null) {
        bodies.put(node.code, persisted(new Organization(node.code)));
      }
    }
  }

  /** Before anything opens, for the database refuses two versions of one day at every statement. */
  private void close(Reading reading, LocalDate eve) {
    for (ReformNode node : reading.all()) {
      if (node.endedBy != null || node.changed()) {
        node.untilBefore = node.area != null ? node.area.validTo : node.body.validTo;
        if (node.area != null) {
          node.area.validTo = eve;
        } else {
          node.body.validTo = eve;
          // Who read it before the reorganization shall not correct what they did not see.
          node.body.organization.changed();
        }
      }
    }
    lines.close(reading.bodies.values(), eve);
    em.flush();
  }

  private void open(Reading reading, Map<String, Area> areas, Map<String, Organization> bodies) {
    LocalDate day = reading.plan.effectiveOn();
    for (ReformNode node : reading.areas.values()) {
      if (node.foundedBy != null || node.changed()) {
        em.persist(
            new AreaVersion(
                areas.get(node.code),
                node.officialCode,
                node.name,
                node.kind,
                node.level,
                node.parent == null ? null : areas.get(node.parent),
                day,
                node.untilBefore));
      }
    }
    for (ReformNode node : reading.bodies.values()) {
      if (node.foundedBy != null || node.changed()) {
        var version = new OrganizationVersion(bodies.get(node.code), day, node.untilBefore);
        version.name = node.name;
        version.nameEn = node.nameEn;
        version.abbreviation = node.abbreviation;
        version.type = node.type;
        version.level = node.level;
        version.function = node.function;
        version.area = node.areaKey == null ? null : areas.get(node.areaKey);
        version.parent = node.parent == null ? null : bodies.get(node.parent);
        em.persist(version);
      }
    }
  }

  private Reform told(
      Reading reading,
      Map<String, Area> areas,
      Map<String, Organization> bodies,
      List<Reform.Relinked> superiors) {
    List<Reform.Followed> successions = new ArrayList<>();
    Map<UUID, UUID> heirs = new LinkedHashMap<>();
    for (RegisterStep step : reading.plan.steps()) {
      switch (step.kind()) {
        case MERGE -> {
          for (String predecessor : step.predecessors()) {
            successions.add(
                reading.followed(SuccessionKind.MERGE, step.of(), predecessor, step.successor()));
            inherit(heirs, bodies, step.of(), predecessor, step.successor());
          }
        }
        case SPLIT -> {
          for (String successor : step.successors()) {
            successions.add(
                reading.followed(SuccessionKind.SPLIT, step.of(), step.code(), successor));
          }
          inherit(heirs, bodies, step.of(), step.code(), step.heir());
        }
        case DISSOLVE -> inherit(heirs, bodies, step.of(), step.code(), null);
        case FOUND, RENAME, MOVE -> {}
      }
    }
    for (Reform.Followed s : successions) {
      LocalDate day = reading.plan.effectiveOn();
      String act = reading.plan.legalBasis();
      em.persist(
          s.of() == StepSubject.AREA
              ? Succession.ofAreas(
                  s.kind(), areas.get(s.predecessor()).id, areas.get(s.successor()).id, day, act)
              : Succession.ofOrganizations(
                  s.kind(),
                  bodies.get(s.predecessor()).id,
                  bodies.get(s.successor()).id,
                  day,
                  act));
    }
    em.flush();
    return new Reform(
        List.of(),
        reading.changes(reading.areas),
        reading.changes(reading.bodies),
        successions,
        superiors,
        heirs);
  }

  private static void inherit(
      Map<UUID, UUID> heirs,
      Map<String, Organization> bodies,
      StepSubject of,
      String ended,
      String heir) {
    if (of == StepSubject.ORGANIZATION) {
      heirs.put(bodies.get(ended).id, heir == null ? null : bodies.get(heir).id);
    }
  }

  private Map<String, Area> areas() {
    return em.createQuery("from Area", Area.class)
        .getResultStream()
        .collect(Collectors.toMap(a -> a.key, a -> a));
  }

  private Map<String, Organization> organizations() {
    return em.createQuery("from Organization", Organization.class)
        .getResultStream()
        .collect(Collectors.toMap(o -> o.code, o -> o));
  }

  private <T> T persisted(T entity) {
    em.persist(entity);
    return entity;
  }

  /** The register of the plan's day with the plan laid over it. */
  private final class Reading {

    final ReformPlan plan;
    final Map<String, ReformNode> areas = new LinkedHashMap<>();
    final Map<String, ReformNode> bodies = new LinkedHashMap<>();
    final List<Problem.Fault> faults;

    Reading(ReformPlan plan) {
      this.plan = plan;
      LocalDate day = plan.effectiveOn();
      // Identities first: versions then refer to what is loaded, and ask for nothing one by one.
      Map<String, Area> places = RegisterReform.this.areas();
      Map<String, Organization> organizations = RegisterReform.this.organizations();
      Map<String, List<AreaVersion>> areaVersions = new HashMap<>();
      em.createQuery("from AreaVersion", AreaVersion.class)
          .getResultStream()
          .forEach(v -> areaVersions.computeIfAbsent(v.area.key, k -> new ArrayList<>()).add(v));
      Map<String, List<OrganizationVersion>> bodyVersions = new HashMap<>();
      em.createQuery("from OrganizationVersion", OrganizationVersion.class)
          .getResultStream()
          .forEach(
              v ->
                  bodyVersions.computeIfAbsent(v.organization.code, k -> new ArrayList<>()).add(v));
      places.forEach(
          (key, area) ->
              areas.put(key, ReformNode.of(area, areaVersions.getOrDefault(key, List.of()), day)));
      organizations.forEach(
          (code, body) ->
              bodies.put(
                  code, ReformNode.of(body, bodyVersions.getOrDefault(code, List.of()), day)));
      lines.read(bodies, organizations, day);
      faults = new ReformPlanner(day, areas, bodies).read(plan.steps());
    }

    List<Reform.Change> changes(Map<String, ReformNode> nodes) {
      return nodes.values().stream()
          .filter(
              n ->
                  n.foundedBy != null
                      || n.endedBy != null
                      || n.changed()
                      || !n.relinked().isEmpty())
          .map(n -> n.told(areas, bodies))
          .toList();
    }

    Reform.Followed followed(
        SuccessionKind kind, StepSubject of, String predecessor, String successor) {
      Map<String, ReformNode> nodes = of == StepSubject.AREA ? areas : bodies;
      return new Reform.Followed(
          kind, of, predecessor, nodes.get(predecessor).name, successor, nodes.get(successor).name);
    }

    List<ReformNode> all() {
      List<ReformNode> all = new ArrayList<>(areas.values());
      all.addAll(bodies.values());
      return all;
    }
  }
}
