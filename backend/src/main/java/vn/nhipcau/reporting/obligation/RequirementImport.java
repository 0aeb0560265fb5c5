package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.organization.Relation;
import vn.nhipcau.platform.imports.JsonEntry;
import vn.nhipcau.platform.imports.JsonFile;
import vn.nhipcau.regulation.Provisions;
import vn.nhipcau.reporting.template.Templates;

/**
 * Reads requirements from a catalogue; a requirement that is known stays as an administrator left
 * it.
 */
@ApplicationScoped
public class RequirementImport {

  /** A requirement as a catalogue spells it. */
  public record Entry(
      String code,
      String title,
      String titleEn,
      String provision,
      String regulation,
      String template,
      Frequency frequency,
      OrganizationClass reporters,
      Relation recipient,
      List<Relation> copies,
      DueRule due,
      LocalDate validFrom,
      LocalDate validTo,
      String legalBasis) {}

  @Inject Requirements requirements;
  @Inject Provisions provisions;
  @Inject Templates templates;
  @Inject Organizations organizations;

  public void requirements(JsonFile file) {
    Set<String> known = new HashSet<>(requirements.inOrder().stream().map(r -> r.code).toList());
    file.entries(Entry.class, entry -> load(entry, known));
  }

  private void load(JsonEntry<Entry> entry, Set<String> known) {
    Entry read = entry.value();
    entry.required("code", read.code());
    entry.required("title", read.title());
    entry.required("titleEn", read.titleEn());
    entry.required("provision", read.provision());
    entry.required("regulation", read.regulation());
    entry.required("template", read.template());
    entry.required("frequency", read.frequency());
    entry.required("reporters", read.reporters());
    entry.required("recipient", read.recipient());
    entry.required("copies", read.copies());
    entry.required("due", read.due());
    entry.required("validFrom", read.validFrom());
    entry.required("legalBasis", read.legalBasis());
    if (read.copies() != null && read.copies().contains(null)) {
      entry.fault("copies", "import.required");
    }
    if (!entry.sound()) {
      return;
    }
    checkReferences(entry, read);
    checkDue(entry, read.due(), read.reporters());
    UUID provision = provisions.idOf(read.regulation(), read.provision()).orElse(null);
    if (entry.sound() && known.add(read.code())) {
      requirements.persist(requirement(read, provision));
      entry.created();
    }
  }

  private void checkReferences(JsonEntry<Entry> entry, Entry read) {
    if (provisions.idOf(read.regulation(), read.provision()).isEmpty()) {
      entry.unknownReference("provision", read.regulation() + " " + read.provision());
    }
    if (templates.latestId(read.template()).isEmpty()) {
      entry.unknownReference("template", read.template());
    }
    organizations
        .unknown(read.reporters().named())
        .forEach(code -> entry.unknownReference("reporters", code));
  }

  /** Levels cascade: a lower level is never due after the one that consolidates it. */
  private static void checkDue(JsonEntry<Entry> entry, DueRule due, OrganizationClass reporters) {
    entry.required("due/rule", due.rule());
    entry.required("due/days", due.days());
    if (!entry.sound()) {
      return;
    }
    reporters.levels().stream()
        .filter(level -> !due.covers(level))
        .forEach(level -> entry.fault("due/days/" + level, "import.required"));
    // A day at or before the cut-off could only be rolled behind it, and every level would fall on
    // the same day.
    int least = due.rule() == DueRule.Kind.DAY_OF_LAST_MONTH ? ReportingPeriod.CUT_OFF_DAY + 1 : 1;
    due.days().values().stream()
        .filter(days -> days == null || days < least || days > 31)
        .forEach(
            days ->
                entry.fault("due/days", "import.out_of_range", Map.of("min", least, "max", 31)));
    if (due.rule() == DueRule.Kind.DAY_OF_LAST_MONTH) {
      entry.required("due/roll", due.roll());
    }
    Level[] levels = Level.values();
    for (int i = 1; entry.sound() && i < levels.length; i++) {
      Integer upper = due.days().get(levels[i - 1]);
      Integer lower = due.days().get(levels[i]);
      if (upper != null && lower != null && lower > upper) {
        entry.fault("due/days/" + levels[i], "import.due_after_upper_level");
      }
    }
  }

  private static Requirement requirement(Entry read, UUID provision) {
    Requirement requirement = new Requirement(read.code());
    requirement.title = read.title();
    requirement.titleEn = read.titleEn();
    requirement.provisionId = provision;
    requirement.templateCode = read.template();
    requirement.frequency = read.frequency();
    requirement.reporters = read.reporters();
    requirement.recipient = read.recipient();
    requirement.copies = read.copies();
    requirement.due = read.due();
    requirement.validFrom = read.validFrom();
    requirement.validTo = read.validTo();
    requirement.legalBasis = read.legalBasis();
    return requirement;
  }
}
