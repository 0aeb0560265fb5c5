package vn.nhipcau.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.seat.SeatImport;
import vn.nhipcau.calendar.CalendarImport;
import vn.nhipcau.organization.ClassSuccessionImport;
import vn.nhipcau.organization.OrganizationImport;
import vn.nhipcau.organization.SuperiorImport;
import vn.nhipcau.platform.data.Ids;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.imports.CsvFile;
import vn.nhipcau.platform.imports.ImportLog;
import vn.nhipcau.platform.imports.JsonFile;
import vn.nhipcau.platform.problem.ProblemTexts;
import vn.nhipcau.regulation.DutyImport;
import vn.nhipcau.regulation.RegulationImport;
import vn.nhipcau.reporting.adhoc.AdHocRuleImport;
import vn.nhipcau.reporting.obligation.RequirementImport;
import vn.nhipcau.reporting.template.TemplateImport;

/** Loads a catalogue in one transaction: all of it, or nothing and every fault. */
@ApplicationScoped
public class CatalogueService {

  @Inject OrganizationImport organizations;
  @Inject SuperiorImport superiors;
  @Inject ClassSuccessionImport classes;
  @Inject CalendarImport calendars;
  @Inject RegulationImport regulations;
  @Inject DutyImport duties;
  @Inject TemplateImport templates;
  @Inject RequirementImport requirements;
  @Inject AdHocRuleImport adHoc;
  @Inject SeatImport seats;
  @Inject EntityManager em;
  @Inject TransactionManager transactions;
  @Inject ObjectMapper mapper;
  @Inject ProblemTexts texts;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public CatalogueImportResult load(Viewer viewer, byte[] zip, boolean dryRun, Locale locale) {
    SystemAction.IMPORT_CATALOGUE.check(viewer);
    return load(CatalogueBundle.ofZip(zip), "api", viewer.personId(), dryRun, locale);
  }

  /** Whether exactly this content was loaded before. */
  boolean known(CatalogueBundle bundle) {
    return !em.createNativeQuery("select 1 from catalogue_import where sha256 = :sha256")
        .setParameter("sha256", bundle.sha256())
        .getResultList()
        .isEmpty();
  }

  @Transactional
  CatalogueImportResult load(
      CatalogueBundle bundle, String source, UUID by, boolean dryRun, Locale locale) {
    TransactionLock.CATALOGUE_IMPORT.acquire(em);
    ImportLog log = new ImportLog();
    String known = String.join(", ", CatalogueFile.names());
    bundle
        .unknown()
        .forEach(name -> log.fault(name, 0, null, "import.unknown_file", Map.of("known", known)));
    for (CatalogueFile file : CatalogueFile.values()) {
      bundle.file(file).ifPresent(content -> load(file, content, log));
      if (log.failed()) {
        // What builds on a faulty file would only echo its faults.
        break;
      }
      em.flush();
    }
    boolean rollback = dryRun || log.failed();
    if (rollback) {
      rollback();
    } else {
      record(bundle.sha256(), source, by, log);
    }
    return new CatalogueImportResult(
        rollback,
        log.files(),
        log.faults().stream()
            .map(
                f ->
                    new CatalogueImportResult.CatalogueFault(
                        f.file(),
                        f.row(),
                        f.column(),
                        f.code(),
                        texts.fault(f.code(), f.params(), locale)))
            .toList());
  }

  private void record(String sha256, String source, UUID by, ImportLog log) {
    UUID id = Ids.next();
    Instant now = clock.instant();
    em.createNativeQuery(
            "insert into catalogue_import (id, sha256, source, applied_at) values (:id, :sha256, :source, :now)")
        .setParameter("id", id)
        .setParameter("sha256", sha256)
        .setParameter("source", source)
        .setParameter("now", now)
        .executeUpdate();
    int created = log.files().stream().mapToInt(ImportLog.FileResult::created).sum();
    events.fire(new CatalogueImported(id, by, null, now, source, sha256, created));
  }

  private void load(CatalogueFile file, byte[] content, ImportLog log) {
    switch (file) {
      case AREAS -> organizations.areas(new CsvFile(file.fileName(), content, log));
      case AREA_SUCCESSIONS ->
          organizations.areaSuccessions(new CsvFile(file.fileName(), content, log));
      case ORGANIZATIONS -> organizations.organizations(new CsvFile(file.fileName(), content, log));
      case SUCCESSIONS ->
          organizations.organizationSuccessions(new CsvFile(file.fileName(), content, log));
      case SUPERIORS -> superiors.superiors(new CsvFile(file.fileName(), content, log));
      case CLASS_SUCCESSIONS -> classes.successions(new CsvFile(file.fileName(), content, log));
      case HOLIDAYS -> calendars.holidays(new CsvFile(file.fileName(), content, log));
      case REGULATION ->
          regulations.regulations(new JsonFile(file.fileName(), content, mapper, log));
      case DUTIES -> duties.duties(new JsonFile(file.fileName(), content, mapper, log));
      case TEMPLATES -> templates.templates(new JsonFile(file.fileName(), content, mapper, log));
      case REQUIREMENTS ->
          requirements.requirements(new JsonFile(file.fileName(), content, mapper, log));
      case AD_HOC -> adHoc.rules(new JsonFile(file.fileName(), content, mapper, log));
      case SEATS -> seats.seats(new CsvFile(file.fileName(), content, log));
    }
  }

  private void rollback() {
    try {
      transactions.setRollbackOnly();
    } catch (SystemException e) {
      throw new IllegalStateException(e);
    }
  }
}
