package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.calendar.DataWindow;
import vn.nhipcau.calendar.Frequency;
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
      DataWindow window,
      DueRule due,
      Set<Oversight> oversight,
      LocalDate validFrom,
      LocalDate validTo,
      String legalBasis) {

    SaveRequirement said() {
      return new SaveRequirement(
          code,
          title,
          titleEn,
          regulation,
          provision,
          template,
          frequency,
          reporters,
          recipient,
          copies,
          window,
          due,
          oversight,
          validFrom,
          validTo,
          legalBasis);
    }
  }

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
    if (!entry.sound()) {
      return;
    }
    checkReferences(entry, read);
    RequirementRules.faults(read.said())
        .forEach(fault -> entry.fault(fault.pointer().substring(1), fault.code(), fault.params()));
    UUID provision = provisions.idOf(read.regulation(), read.provision()).orElse(null);
    if (entry.sound() && known.add(read.code())) {
      requirements.persist(Requirement.of(read.said(), provision));
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
}
