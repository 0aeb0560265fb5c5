package vn.nhipcau.reporting.adhoc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.organization.Relation;
import vn.nhipcau.platform.imports.JsonEntry;
import vn.nhipcau.platform.imports.JsonFile;
import vn.nhipcau.regulation.Provisions;
import vn.nhipcau.reporting.template.Templates;

/** Reads from a catalogue how reports go that no period asks for; a rule that is known stays. */
@ApplicationScoped
public class AdHocRuleImport {

  /** A rule as a catalogue spells it. */
  public record Entry(
      String code,
      String title,
      String titleEn,
      String provision,
      String regulation,
      String template,
      OrganizationClass reporters,
      List<Relation> recipients,
      List<Relation> copies,
      LocalDate validFrom,
      LocalDate validTo,
      String legalBasis) {}

  @Inject AdHocRules rules;
  @Inject Provisions provisions;
  @Inject Templates templates;
  @Inject Organizations organizations;

  public void rules(JsonFile file) {
    Set<String> known =
        new HashSet<>(rules.listAll().stream().map(r -> r.code).collect(Collectors.toSet()));
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
    entry.required("reporters", read.reporters());
    entry.required("recipients", read.recipients());
    entry.required("copies", read.copies());
    entry.required("validFrom", read.validFrom());
    entry.required("legalBasis", read.legalBasis());
    if (read.recipients() != null
        && (read.recipients().isEmpty() || read.recipients().contains(null))) {
      entry.fault("recipients", "import.required");
    }
    if (read.copies() != null && read.copies().contains(null)) {
      entry.fault("copies", "import.required");
    }
    if (read.validFrom() != null
        && read.validTo() != null
        && read.validTo().isBefore(read.validFrom())) {
      entry.fault("validTo", "import.ends_before_it_begins");
    }
    if (!entry.sound()) {
      return;
    }
    UUID provision = provisions.idOf(read.regulation(), read.provision()).orElse(null);
    if (provision == null) {
      entry.unknownReference("provision", read.regulation() + " " + read.provision());
    }
    if (templates.latestId(read.template()).isEmpty()) {
      entry.unknownReference("template", read.template());
    }
    organizations
        .unknown(read.reporters().named())
        .forEach(code -> entry.unknownReference("reporters", code));
    if (entry.sound() && known.add(read.code())) {
      rules.persist(rule(read, provision));
      entry.created();
    }
  }

  private static AdHocRule rule(Entry read, UUID provision) {
    AdHocRule rule = new AdHocRule(read.code());
    rule.title = read.title();
    rule.titleEn = read.titleEn();
    rule.provisionId = provision;
    rule.templateCode = read.template();
    rule.reporters = read.reporters();
    rule.recipients = read.recipients();
    rule.copies = read.copies();
    rule.validFrom = read.validFrom();
    rule.validTo = read.validTo();
    rule.legalBasis = read.legalBasis();
    return rule;
  }
}
