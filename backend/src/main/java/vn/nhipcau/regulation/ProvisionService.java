package vn.nhipcau.regulation;

import static vn.nhipcau.regulation.RegulationRules.written;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Single provisions: read with their links, and put into words. */
@ApplicationScoped
public class ProvisionService {

  @Inject Provisions provisions;
  @Inject Duties duties;
  @Inject OrganizationService organizations;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public Versioned<ProvisionDetail> get(Viewer viewer, String code, String path) {
    return detail(viewer, provisions.linked(code, path).orElseThrow(Problem.notFound()));
  }

  @Transactional
  public Versioned<ProvisionDetail> edit(
      Viewer viewer, String code, String path, long version, EditProvision command) {
    Provision provision = provisions.linked(code, path).orElseThrow(Problem.notFound());
    EntityVersion.check(provision.version, version);
    ProvisionPolicy.check(ProvisionAction.EDIT, viewer);
    List<String> fields = new ArrayList<>();
    write(fields, "heading", command.heading(), provision.heading, v -> provision.heading = v);
    write(
        fields,
        "headingEn",
        command.headingEn(),
        provision.headingEn,
        v -> provision.headingEn = v);
    write(fields, "summary", command.summary(), provision.summary, v -> provision.summary = v);
    write(
        fields,
        "summaryEn",
        command.summaryEn(),
        provision.summaryEn,
        v -> provision.summaryEn = v);
    if (provision.kind == ProvisionKind.ARTICLE && provision.heading == null) {
      throw new Problem(RegulationProblem.INVALID).at("/heading", "field.required");
    }
    link(fields, command.under(), provision);
    mark(fields, command.asksNothing(), provision);
    if (!fields.isEmpty()) {
      provisions.flush();
      events.fire(
          new RegulationEvents.ProvisionEdited(
              provision.id,
              viewer.personId(),
              viewer.actingFor() == null ? null : viewer.actingFor().id(),
              clock.instant(),
              code,
              path,
              fields));
    }
    return detail(viewer, provision);
  }

  private static void write(
      List<String> fields, String name, String asked, String now, Consumer<String> set) {
    if (asked != null && !Objects.equals(written(asked), now)) {
      set.accept(written(asked));
      fields.add(name);
    }
  }

  private void link(List<String> fields, String asked, Provision provision) {
    String now = provision.under == null ? null : provision.under.path;
    if (asked == null || Objects.equals(written(asked), now)) {
      return;
    }
    Regulation parent = provision.regulation.parent;
    Provision upper =
        written(asked) == null || parent == null
            ? null
            : provisions.at(parent.code, written(asked)).orElse(null);
    if (written(asked) != null && upper == null) {
      throw new Problem(RegulationProblem.INVALID)
          .at("/under", "import.unknown_reference", Map.of("value", written(asked)));
    }
    provision.under = upper;
    fields.add("under");
  }

  private void mark(List<String> fields, Boolean asked, Provision provision) {
    if (asked == null || asked == provision.asksNothing) {
      return;
    }
    LocalDate today = Clocks.today(clock);
    if (asked
        && duties.ofProvision(provision).stream()
            .anyMatch(duty -> duty.state(today) != DutyState.ENDED)) {
      throw new Problem(RegulationProblem.INVALID).at("/asksNothing", "field.has_duties");
    }
    provision.asksNothing = asked;
    fields.add("asksNothing");
  }

  private Versioned<ProvisionDetail> detail(Viewer viewer, Provision p) {
    List<Provision> below = provisions.carryingOut(p);
    Set<UUID> issuers =
        Stream.concat(below.stream(), Stream.ofNullable(p.under))
            .map(linked -> linked.regulation.issuedBy)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, OrganizationRef> refs = organizations.refs(issuers);
    return new Versioned<>(
        new ProvisionDetail(
            p.regulation.code,
            p.path,
            p.kind,
            p.heading,
            p.headingEn,
            p.summary,
            p.summaryEn,
            p.asksNothing,
            p.under == null ? null : link(p.under, refs),
            below.stream().map(linked -> link(linked, refs)).toList(),
            ProvisionPolicy.allowed(viewer)),
        p.version);
  }

  private static ProvisionLink link(Provision p, Map<UUID, OrganizationRef> issuers) {
    return new ProvisionLink(
        RegulationRef.of(p.regulation, issuers), p.path, p.heading, p.headingEn);
  }
}
