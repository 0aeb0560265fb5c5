package vn.nhipcau.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Line;
import vn.nhipcau.organization.OrganizationDetail;
import vn.nhipcau.organization.OrganizationFilter;
import vn.nhipcau.organization.OrganizationHistory;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.organization.OrganizationTerms;
import vn.nhipcau.organization.Register;
import vn.nhipcau.organization.RegisterChange;
import vn.nhipcau.organization.RegisterEdit;
import vn.nhipcau.organization.RegisterFault;
import vn.nhipcau.organization.Validity;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.platform.time.Days;

/** Shows the register to who asks, and keeps it: bodies founded and corrected one by one. */
@ApplicationScoped
public class RegisterService {

  private static final int HERE = 0;

  @Inject OrganizationService organizations;
  @Inject Register register;
  @Inject RegisterWriting writing;
  @Inject ObjectMapper mapper;
  @Inject EntityManager em;
  @Inject Clock clock;

  @Transactional
  public Page<OrganizationDetail> list(Viewer viewer, OrganizationFilter filter) {
    return organizations
        .list(filter)
        .map(rows -> rows.stream().map(row -> row.allowing(allowed(viewer))).toList());
  }

  @Transactional
  public Versioned<OrganizationDetail> get(Viewer viewer, UUID id, LocalDate asOf) {
    Versioned<OrganizationDetail> found = organizations.get(id, asOf);
    return new Versioned<>(found.value().allowing(allowed(viewer)), found.version());
  }

  @Transactional
  public Page<OrganizationDetail> path(Viewer viewer, UUID id, Line line, LocalDate asOf) {
    return organizations
        .path(id, line, asOf)
        .map(rows -> rows.stream().map(row -> row.allowing(allowed(viewer))).toList());
  }

  @Transactional
  public OrganizationHistory history(UUID id) {
    return organizations.history(id);
  }

  @Transactional
  public Versioned<OrganizationDetail> found(Viewer viewer, FoundOrganization command) {
    SystemAction.MANAGE_ORGANIZATIONS.check(viewer);
    shape(command);
    TransactionLock.REORGANIZATION.acquire(em);
    RegisterEdit edit = register.edit();
    LocalDate day = command.validFrom() == null ? today() : command.validFrom();
    OrganizationTerms terms =
        command.terms(area(edit, command.areaCode(), day), parent(edit, command.parentId()));
    edit.found(HERE, terms);
    RegisterChange founded = written(edit, viewer);
    return get(viewer, founded.organizationId(), within(terms));
  }

  /** Corrects what the register says of a body in the version of a day. */
  @Transactional
  public Versioned<OrganizationDetail> correct(
      Viewer viewer, UUID id, LocalDate asOf, long version, CorrectOrganization command)
      throws JsonProcessingException {
    LocalDate day = asOf == null ? today() : asOf;
    TransactionLock.REORGANIZATION.acquire(em);
    EntityVersion.check(organizations.get(id, day).version(), version);
    RegisterPolicy.check(OrganizationAction.CORRECT, viewer);
    CorrectOrganization.Said said = command.said(mapper);
    RegisterEdit edit = register.edit();
    String area = area(edit, said.areaCode(), day);
    String parent = parent(edit, said.parentId());
    RegisterChange change =
        edit.correct(HERE, id, day, before -> shaped(command.appliedTo(before, said, area, parent)))
            .orElseThrow(Problem.notFound());
    if (!change.differences().isEmpty()) {
      written(edit, viewer);
    }
    OrganizationTerms after = change.after();
    return get(
        viewer, id, Validity.covers(after.validFrom(), after.validTo(), day) ? day : within(after));
  }

  private RegisterChange written(RegisterEdit edit, Viewer viewer) {
    List<RegisterFault> faults = edit.check();
    if (!faults.isEmpty()) {
      boolean taken = faults.stream().anyMatch(f -> f.code().equals("register.code_taken"));
      Problem wrong = new Problem(taken ? RegisterProblem.CODE_TAKEN : RegisterProblem.NOT_VALID);
      faults.forEach(f -> wrong.at(OrganizationShape.pointer(f.column()), f.code(), f.params()));
      throw wrong;
    }
    return writing.write(edit, viewer, now()).getFirst();
  }

  private static OrganizationTerms shaped(OrganizationTerms terms) {
    Problem wrong = new Problem(RegisterProblem.NOT_VALID);
    OrganizationShape.check(terms, wrong);
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
    return terms;
  }

  private static void shape(FoundOrganization command) {
    Problem wrong = new Problem(PlatformProblem.INVALID);
    if (command.validFrom() != null && !Days.plausible(command.validFrom())) {
      wrong.at("/validFrom", "field.invalid");
    }
    if (command.validTo() != null && !Days.plausible(command.validTo())) {
      wrong.at("/validTo", "field.invalid");
    }
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
  }

  private static String area(RegisterEdit edit, String code, LocalDate day) {
    if (code == null || code.isBlank()) {
      return null;
    }
    return edit.areaWithCode(code.trim(), day)
        .orElseThrow(() -> unknown("/areaCode", "register.unknown_area", code));
  }

  private static String parent(RegisterEdit edit, UUID id) {
    if (id == null) {
      return null;
    }
    return edit.codeOf(id)
        .orElseThrow(() -> unknown("/parentId", "register.unknown_parent", id.toString()));
  }

  private static Problem unknown(String pointer, String code, String value) {
    return new Problem(RegisterProblem.NOT_VALID).at(pointer, code, Map.of("value", value));
  }

  /** A day on which what is said holds: today if it does. */
  private LocalDate within(OrganizationTerms terms) {
    LocalDate today = today();
    if (terms.validFrom() != null && terms.validFrom().isAfter(today)) {
      return terms.validFrom();
    }
    return terms.validTo() != null && terms.validTo().isBefore(today) ? terms.validTo() : today;
  }

  private static List<String> allowed(Viewer viewer) {
    return RegisterPolicy.allowed(viewer).stream().map(Enum::name).toList();
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
