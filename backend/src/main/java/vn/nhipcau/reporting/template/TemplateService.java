package vn.nhipcau.reporting.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;

/** The life of a form: drafted, published, and then as it is, until a later version takes over. */
@ApplicationScoped
public class TemplateService {

  @Inject Templates templates;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public List<TemplateDetail> list(Viewer viewer, TemplateFilter filter) {
    Set<String> later = new HashSet<>();
    return templates.inOrder().stream()
        .map(t -> TemplateDetail.of(t, status(t, !later.add(t.code + "/" + t.state)), viewer))
        .filter(t -> t.status() != TemplateStatus.DRAFT || TemplatePolicy.seesDrafts(viewer))
        .filter(t -> filter.code == null || t.code().equals(filter.code))
        .filter(t -> filter.status == null || t.status() == filter.status)
        .toList();
  }

  @Transactional
  public Versioned<TemplateDetail> get(Viewer viewer, UUID id) {
    return shown(visible(viewer, id), viewer);
  }

  /** Begins a new form, or the next version of a known one. */
  @Transactional
  public Versioned<TemplateDetail> draft(Viewer viewer, NewTemplate command) {
    SystemAction.MANAGE_TEMPLATES.check(viewer);
    templates
        .draft(command.code())
        .ifPresent(
            draft -> {
              throw new Problem(TemplateProblem.DRAFT_EXISTS)
                  .with("code", draft.code)
                  .with("version", draft.version)
                  .with("templateId", draft.id.toString());
            });
    ReportTemplate draft =
        templates
            .latest(command.code())
            .map(last -> next(last, command))
            .orElseGet(() -> first(command));
    templates.persistAndFlush(draft);
    events.fire(
        new TemplateEvents.TemplateDrafted(
            draft.id, viewer.personId(), office(viewer), now(), draft.code, draft.version));
    return shown(draft, viewer);
  }

  private ReportTemplate next(ReportTemplate last, NewTemplate command) {
    // Who names a title means a new form, and must not find another one in its place.
    if (command.title() != null || command.titleEn() != null) {
      throw new Problem(TemplateProblem.CODE_TAKEN).with("code", last.code);
    }
    return ReportTemplate.draft(
        last.code, last.version + 1, last.title, last.titleEn, last.definition, now());
  }

  private ReportTemplate first(NewTemplate command) {
    refuse(TemplateRules.faults(command.title(), command.titleEn(), TemplateDefinition.EMPTY));
    return ReportTemplate.draft(
        command.code(), 1, command.title(), command.titleEn(), TemplateDefinition.EMPTY, now());
  }

  @Transactional
  public Versioned<TemplateDetail> edit(
      Viewer viewer, UUID id, long revision, EditTemplate command) {
    ReportTemplate draft = actedOn(viewer, id, revision, TemplateAction.EDIT);
    refuse(TemplateRules.faults(command.title(), command.titleEn(), command.definition()));
    draft.write(command.title(), command.titleEn(), command.definition(), now());
    events.fire(
        new TemplateEvents.TemplateEdited(
            id, viewer.personId(), office(viewer), now(), draft.code, draft.version));
    return shown(draft, viewer);
  }

  @Transactional
  public Versioned<TemplateDetail> publish(Viewer viewer, UUID id, long revision) {
    ReportTemplate draft = actedOn(viewer, id, revision, TemplateAction.PUBLISH);
    if (draft.definition.sections().isEmpty() && draft.definition.indicators().isEmpty()) {
      throw new Problem(TemplateProblem.EMPTY).with("code", draft.code);
    }
    draft.publish(now());
    events.fire(
        new TemplateEvents.TemplatePublished(
            id, viewer.personId(), office(viewer), now(), draft.code, draft.version));
    return shown(draft, viewer);
  }

  @Transactional
  public void discard(Viewer viewer, UUID id, long revision) {
    ReportTemplate draft = actedOn(viewer, id, revision, TemplateAction.DISCARD);
    templates.delete(draft);
    events.fire(
        new TemplateEvents.TemplateDiscarded(
            id, viewer.personId(), office(viewer), now(), draft.code, draft.version));
  }

  private ReportTemplate actedOn(Viewer viewer, UUID id, long revision, TemplateAction action) {
    ReportTemplate template = visible(viewer, id);
    EntityVersion.check(template.revision, revision);
    TemplatePolicy.check(action, status(template), viewer);
    return template;
  }

  private ReportTemplate visible(Viewer viewer, UUID id) {
    return templates
        .findByIdOptional(id)
        .filter(t -> t.state != ReportTemplate.State.DRAFT || TemplatePolicy.seesDrafts(viewer))
        .orElseThrow(Problem.notFound());
  }

  private TemplateStatus status(ReportTemplate template) {
    return status(
        template,
        templates.latest(template.code).filter(t -> t.version > template.version).isPresent());
  }

  private static TemplateStatus status(ReportTemplate template, boolean later) {
    if (template.state == ReportTemplate.State.DRAFT) {
      return TemplateStatus.DRAFT;
    }
    return later ? TemplateStatus.SUPERSEDED : TemplateStatus.PUBLISHED;
  }

  private Versioned<TemplateDetail> shown(ReportTemplate template, Viewer viewer) {
    templates.flush();
    return new Versioned<>(
        TemplateDetail.of(template, status(template), viewer), template.revision);
  }

  private static void refuse(List<Problem.Fault> faults) {
    if (!faults.isEmpty()) {
      throw new Problem(TemplateProblem.INVALID).at(faults);
    }
  }

  private static UUID office(Viewer viewer) {
    return viewer.actingFor() == null ? null : viewer.actingFor().id();
  }

  /** Microseconds, as the database keeps them. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
