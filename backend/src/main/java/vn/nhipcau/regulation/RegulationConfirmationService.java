package vn.nhipcau.regulation;

import static vn.nhipcau.regulation.RegulationRules.written;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.document.DocumentFormat;
import vn.nhipcau.regulation.document.DocumentRefused;

/**
 * From a document to a regulation: read it, show what it would become, take in what is confirmed.
 */
@ApplicationScoped
public class RegulationConfirmationService {

  /** The address of the screen and the operation that import one. */
  private static final String RESERVED = "import";

  @Inject Regulations regulations;
  @Inject Provisions provisions;
  @Inject OrganizationService organizations;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** Reads a document and forgets it. */
  public RegulationPreview preview(Viewer viewer, DocumentFormat format, byte[] document) {
    SystemAction.IMPORT_REGULATION.check(viewer);
    try {
      return RegulationPreview.of(format.read(document));
    } catch (DocumentRefused refused) {
      throw new Problem(
          refused.tooLarge()
              ? RegulationProblem.DOCUMENT_TOO_LARGE
              : RegulationProblem.DOCUMENT_UNREADABLE);
    }
  }

  @Transactional
  public void confirm(Viewer viewer, ConfirmRegulation command) {
    SystemAction.IMPORT_REGULATION.check(viewer);
    if (regulations.byCode(command.code()).isPresent()) {
      throw new Problem(RegulationProblem.EXISTS).with("code", command.code());
    }
    Problem problem = new Problem(RegulationProblem.INVALID);
    Regulation regulation = regulation(command, problem);
    Map<String, Provision> upper =
        regulation.parent == null
            ? Map.of()
            : provisions.of(regulation.parent.code).stream()
                .collect(Collectors.toMap(p -> p.path, Function.identity()));
    problem.at(RegulationRules.faults(command.provisions(), upper::containsKey));
    if (!problem.faults().isEmpty()) {
      throw problem;
    }
    Optional<Regulation> replaced = replaced(regulation);
    replaced.ifPresent(old -> old.endBefore(regulation.effectiveFrom));
    regulations.persist(regulation);
    int position = 0;
    for (var confirmed : command.provisions()) {
      provisions.persist(provision(regulation, confirmed, position++, upper));
    }
    events.fire(
        new RegulationEvents.RegulationConfirmed(
            regulation.id,
            viewer.personId(),
            viewer.actingFor() == null ? null : viewer.actingFor().id(),
            clock.instant(),
            regulation.code,
            position,
            replaced.map(old -> old.code).orElse(null)));
  }

  /** The one that makes way, if it is one that we keep. */
  private Optional<Regulation> replaced(Regulation regulation) {
    return regulation.replaces == null
        ? Optional.empty()
        : regulations.byCodeOrNumber(regulation.replaces);
  }

  private Regulation regulation(ConfirmRegulation command, Problem problem) {
    Regulation regulation = new Regulation(command.code());
    regulation.number = written(command.number());
    regulation.title = command.title().strip();
    regulation.titleEn = written(command.titleEn());
    regulation.issuedOn = command.issuedOn();
    regulation.effectiveFrom = command.effectiveFrom();
    regulation.effectiveTo = command.effectiveTo();
    regulation.replaces = written(command.replaces());
    if (command.code().equals(RESERVED)) {
      problem.at("/code", "field.invalid");
    }
    if (command.effectiveFrom() != null
        && command.effectiveTo() != null
        && command.effectiveTo().isBefore(command.effectiveFrom())) {
      problem.at("/effectiveTo", "import.ends_before_it_begins");
    }
    replaced(regulation)
        .ifPresent(
            old -> {
              // Without a first day of its own both would be in force.
              if (regulation.effectiveFrom == null) {
                problem.at("/effectiveFrom", "field.required");
              } else if (old.effectiveFrom != null
                  && !regulation.effectiveFrom.isAfter(old.effectiveFrom)) {
                problem.at("/effectiveFrom", "field.before_replaced");
              }
            });
    String issuer = written(command.issuedBy());
    if (issuer != null) {
      Optional<UUID> id = organizations.idOf(issuer);
      regulation.issuedBy = id.orElse(null);
      if (id.isEmpty()) {
        problem.at("/issuedBy", "import.unknown_reference", Map.of("value", issuer));
      }
    }
    String parent = written(command.parent());
    if (parent != null) {
      regulation.parent = regulations.byCode(parent).orElse(null);
      if (regulation.parent == null) {
        problem.at("/parent", "import.unknown_reference", Map.of("value", parent));
      } else if (issuer == null) {
        problem.at("/issuedBy", "field.required");
      } else if (regulation.issuedBy != null && !issuedUnderParent(regulation)) {
        problem.at("/issuedBy", "field.lower_committee");
      }
    }
    return regulation;
  }

  private boolean issuedUnderParent(Regulation regulation) {
    if (regulation.parent.issuedBy == null) {
      // Nothing is known of who issued the upper one, so nothing can be held against the lower.
      return true;
    }
    LocalDate day =
        Stream.of(regulation.issuedOn, regulation.effectiveFrom)
            .filter(d -> d != null)
            .findFirst()
            .orElse(Clocks.today(clock));
    Hierarchy register = organizations.hierarchy(day);
    OrganizationFacts issuer = null;
    OrganizationFacts upper = null;
    for (OrganizationFacts facts : register.organizations()) {
      issuer = facts.id().equals(regulation.issuedBy) ? facts : issuer;
      upper = facts.id().equals(regulation.parent.issuedBy) ? facts : upper;
    }
    return issuer != null && upper != null && RegulationRules.issuesUnder(issuer, upper);
  }

  private static Provision provision(
      Regulation regulation,
      ConfirmRegulation.ConfirmedProvision confirmed,
      int position,
      Map<String, Provision> upper) {
    Provision provision = new Provision(regulation, confirmed.path(), position);
    provision.kind = confirmed.kind();
    provision.heading = written(confirmed.heading());
    provision.headingEn = written(confirmed.headingEn());
    provision.summary = written(confirmed.summary());
    provision.summaryEn = written(confirmed.summaryEn());
    if (confirmed.kind() == ProvisionKind.ARTICLE) {
      provision.chapter = written(confirmed.chapter());
      provision.section = written(confirmed.section());
    }
    String under = written(confirmed.under());
    provision.under = under == null ? null : upper.get(under);
    return provision;
  }
}
