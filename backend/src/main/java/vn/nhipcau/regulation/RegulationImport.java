package vn.nhipcau.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.imports.JsonEntry;
import vn.nhipcau.platform.imports.JsonFile;

/**
 * Reads one regulation with its provisions from a catalogue; a regulation that is known stays as it
 * is.
 */
@ApplicationScoped
public class RegulationImport {

  /** A regulation as a catalogue spells it. */
  public record Entry(
      String code,
      String number,
      String title,
      String titleEn,
      String issuedBy,
      LocalDate issuedOn,
      LocalDate effectiveFrom,
      LocalDate effectiveTo,
      String replaces,
      String note,
      List<ProvisionEntry> provisions) {}

  /** A provision as a catalogue spells it. */
  public record ProvisionEntry(
      String path,
      ProvisionKind kind,
      String heading,
      String headingEn,
      String summary,
      String summaryEn,
      boolean asksNothing) {}

  @Inject Regulations regulations;
  @Inject Provisions provisions;
  @Inject OrganizationService organizations;

  public void regulations(JsonFile file) {
    file.entries(Entry.class, this::load);
  }

  private void load(JsonEntry<Entry> entry) {
    Entry read = entry.value();
    entry.required("code", read.code());
    entry.required("title", read.title());
    entry.required("titleEn", read.titleEn());
    UUID issuedBy =
        read.issuedBy() == null ? null : organizations.idOf(read.issuedBy()).orElse(null);
    if (read.issuedBy() != null && issuedBy == null) {
      entry.unknownReference("issuedBy", read.issuedBy());
    }
    checkProvisions(entry, read);
    if (!entry.sound() || regulations.byCode(read.code()).isPresent()) {
      return;
    }
    Regulation regulation = new Regulation(read.code());
    regulation.number = read.number();
    regulation.title = read.title();
    regulation.titleEn = read.titleEn();
    regulation.issuedBy = issuedBy;
    regulation.issuedOn = read.issuedOn();
    regulation.effectiveFrom = read.effectiveFrom();
    regulation.effectiveTo = read.effectiveTo();
    regulation.replaces = read.replaces();
    regulation.note = read.note();
    regulations.persist(regulation);
    int position = 0;
    for (ProvisionEntry row : read.provisions()) {
      Provision provision = new Provision(regulation, row.path(), position++);
      provision.kind = row.kind();
      provision.heading = row.heading();
      provision.headingEn = row.headingEn();
      provision.summary = row.summary();
      provision.summaryEn = row.summaryEn();
      provision.asksNothing = row.asksNothing();
      provisions.persist(provision);
    }
    entry.created();
  }

  private static void limited(JsonEntry<Entry> entry, String column, String text, int most) {
    if (text != null && text.length() > most) {
      entry.fault(column, "import.too_long", Map.of("max", most));
    }
  }

  private static void checkProvisions(JsonEntry<Entry> entry, Entry read) {
    if (read.provisions() == null || read.provisions().isEmpty()) {
      entry.fault("provisions", "import.required");
      return;
    }
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < read.provisions().size(); i++) {
      ProvisionEntry row = read.provisions().get(i);
      String at = "provisions/" + i + "/";
      if (row == null) {
        entry.fault(at, "import.required");
        continue;
      }
      if (row.path() == null || !row.path().matches(ProvisionPath.SHAPE)) {
        entry.fault(at + "path", "import.bad_code");
      } else if (!paths.add(row.path())) {
        entry.fault(at + "path", "import.duplicate", Map.of("value", row.path()));
      }
      entry.required(at + "kind", row.kind());
      entry.required(at + "heading", row.heading());
      entry.required(at + "headingEn", row.headingEn());
      entry.required(at + "summary", row.summary());
      entry.required(at + "summaryEn", row.summaryEn());
      limited(entry, at + "heading", row.heading(), Provision.MOST_HEADING);
      limited(entry, at + "headingEn", row.headingEn(), Provision.MOST_HEADING);
      limited(entry, at + "summary", row.summary(), Provision.MOST_SUMMARY);
      limited(entry, at + "summaryEn", row.summaryEn(), Provision.MOST_SUMMARY);
    }
  }
}
