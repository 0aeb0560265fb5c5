package vn.nhipcau.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.imports.JsonEntry;
import vn.nhipcau.platform.imports.JsonFile;

/** Reads duties from a catalogue; a duty that is known stays as it is. */
@ApplicationScoped
public class DutyImport {

  /** A duty as a catalogue spells it. */
  public record Entry(
      String code,
      String regulation,
      String provision,
      DutyKind kind,
      DutyCadence cadence,
      String title,
      String titleEn,
      OrganizationClass actors,
      OrganizationClass counterparts,
      DutyAddressees recipients,
      DutyAddressees copies,
      DutyFeature feature,
      LocalDate validFrom,
      LocalDate validTo) {}

  /** What this file said and the database holds, so that each entry needn't ask again. */
  private static final class Read {
    private final Map<UUID, Set<String>> known = new HashMap<>();
    private final Map<UUID, Integer> positions = new HashMap<>();
    private final Set<String> said = new HashSet<>();
  }

  @Inject Duties duties;
  @Inject Provisions provisions;
  @Inject Organizations organizations;

  public void duties(JsonFile file) {
    Read read = new Read();
    for (Duty duty : duties.listAll()) {
      read.known.computeIfAbsent(duty.provision.id, id -> new HashSet<>()).add(duty.code);
      read.positions.merge(duty.provision.id, duty.position + 1, Math::max);
    }
    file.entries(Entry.class, entry -> load(entry, read));
  }

  private void load(JsonEntry<Entry> entry, Read read) {
    Entry said = entry.value();
    checkShape(entry, said);
    if (!entry.sound()) {
      return;
    }
    Optional<Provision> provision = provisions.at(said.regulation(), said.provision());
    if (provision.isEmpty()) {
      entry.unknownReference("provision", said.regulation() + " " + said.provision());
    }
    organizations
        .unknown(Duty.named(said.actors(), said.counterparts(), said.recipients(), said.copies()))
        .forEach(code -> entry.unknownReference("actors", code));
    if (!read.said.add(said.regulation() + " " + said.provision() + " " + said.code())) {
      entry.fault("code", "import.duplicate", Map.of("value", said.code()));
    }
    if (!entry.sound()) {
      return;
    }
    UUID at = provision.get().id;
    if (read.known.computeIfAbsent(at, id -> new HashSet<>()).add(said.code())) {
      int position = read.positions.merge(at, 1, Integer::sum) - 1;
      duties.persist(duty(said, provision.get(), position));
      entry.created();
    }
  }

  private static void checkShape(JsonEntry<Entry> entry, Entry said) {
    entry.required("code", said.code());
    entry.required("regulation", said.regulation());
    entry.required("provision", said.provision());
    entry.required("kind", said.kind());
    entry.required("cadence", said.cadence());
    entry.required("title", said.title());
    entry.required("titleEn", said.titleEn());
    entry.required("actors", said.actors());
    entry.required("feature", said.feature());
    if (said.code() != null && !said.code().matches("[a-z0-9][a-z0-9-]{0,63}")) {
      entry.fault("code", "import.bad_code");
    }
    checkLength(entry, "title", said.title());
    checkLength(entry, "titleEn", said.titleEn());
    if (said.actors() != null && !said.actors().reachesSomebody()) {
      entry.fault("actors", "import.required");
    }
    if (said.validFrom() != null
        && said.validTo() != null
        && said.validTo().isBefore(said.validFrom())) {
      entry.fault("validTo", "import.ends_before_it_begins");
    }
  }

  private static void checkLength(JsonEntry<Entry> entry, String column, String title) {
    if (title != null && title.codePointCount(0, title.length()) > Duty.MOST_TITLE) {
      entry.fault(column, "import.too_long", Map.of("max", Duty.MOST_TITLE));
    }
  }

  private static Duty duty(Entry said, Provision provision, int position) {
    Duty duty = new Duty(provision, said.code(), position);
    duty.kind = said.kind();
    duty.cadence = said.cadence();
    duty.title = said.title();
    duty.titleEn = said.titleEn();
    duty.actors = said.actors();
    duty.counterparts = said.counterparts();
    duty.recipients = said.recipients();
    duty.copies = said.copies();
    duty.feature = said.feature();
    duty.validFrom = said.validFrom();
    duty.validTo = said.validTo();
    return duty;
  }
}
