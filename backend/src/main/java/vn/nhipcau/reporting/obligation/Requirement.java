package vn.nhipcau.reporting.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.calendar.DataWindow;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Relation;

/**
 * A rule that follows from a clause: which organizations report what, how often, due when, to whom,
 * with copies to whom.
 */
@Entity
@Table(name = "reporting_requirement")
public class Requirement {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String code;
  String title;
  String titleEn;
  UUID provisionId;
  String templateCode;

  @Enumerated(EnumType.STRING)
  Frequency frequency;

  @JdbcTypeCode(SqlTypes.JSON)
  OrganizationClass reporters;

  @Enumerated(EnumType.STRING)
  Relation recipient;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Relation> copies;

  int windowFirstDay = DataWindow.DECREE_09.firstDay();

  @JdbcTypeCode(SqlTypes.JSON)
  DueRule due;

  /** Who further up the line reads along; nobody unless it says so. */
  @JdbcTypeCode(SqlTypes.JSON)
  Set<Oversight> oversight = Set.of();

  LocalDate validFrom;
  LocalDate validTo;
  String legalBasis;
  @Version long version;

  protected Requirement() {}

  Requirement(String code) {
    this.code = code;
  }

  /** Code and frequency stay: what was opened by it belongs to that code, and to its periods. */
  void write(SaveRequirement said, UUID provision) {
    title = said.title().strip();
    titleEn = said.titleEn().strip();
    provisionId = provision;
    templateCode = said.template();
    reporters = said.reporters();
    recipient = said.recipient();
    copies = List.copyOf(said.copies());
    windowFirstDay = said.window().firstDay();
    due = said.due();
    oversight = said.oversight().isEmpty() ? Set.of() : EnumSet.copyOf(said.oversight());
    validFrom = said.validFrom();
    validTo = said.validTo();
    legalBasis = said.legalBasis().strip();
  }

  /** Which parts a command would have say something else. */
  List<String> differences(SaveRequirement said, UUID provision) {
    Requirement other = new Requirement(code);
    other.write(said, provision);
    List<String> parts = new ArrayList<>();
    differ(parts, "title", title, other.title);
    differ(parts, "titleEn", titleEn, other.titleEn);
    differ(parts, "provision", provisionId, other.provisionId);
    differ(parts, "template", templateCode, other.templateCode);
    differ(parts, "reporters", reporters, other.reporters);
    differ(parts, "recipient", recipient, other.recipient);
    differ(parts, "copies", copies, other.copies);
    differ(parts, "window", windowFirstDay, other.windowFirstDay);
    differ(parts, "due", due, other.due);
    differ(parts, "oversight", oversight, other.oversight);
    differ(parts, "validFrom", validFrom, other.validFrom);
    differ(parts, "validTo", validTo, other.validTo);
    differ(parts, "legalBasis", legalBasis, other.legalBasis);
    return parts;
  }

  private static void differ(List<String> parts, String part, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      parts.add(part);
    }
  }

  static Requirement of(SaveRequirement said, UUID provision) {
    Requirement requirement = new Requirement(said.code());
    requirement.frequency = said.frequency();
    requirement.write(said, provision);
    return requirement;
  }

  DataWindow window() {
    return new DataWindow(windowFirstDay);
  }

  /** A period with the days whose figures this requirement asks for. */
  ReportingPeriod period(ReportingPeriod period) {
    return period.within(window());
  }

  ReportingPeriod period(String code) {
    return period(ReportingPeriod.parse(code));
  }

  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  RequirementState stateOn(LocalDate day) {
    if (validFrom.isAfter(day)) {
      return RequirementState.UPCOMING;
    }
    return holdsOn(day) ? RequirementState.IN_FORCE : RequirementState.ENDED;
  }
}
