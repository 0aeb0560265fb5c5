package vn.nhipcau.reporting.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.platform.imports.JsonEntry;
import vn.nhipcau.platform.imports.JsonFile;

/**
 * Reads forms from a catalogue; a form that is known stays, since a published version never
 * changes.
 */
@ApplicationScoped
public class TemplateImport {

  /** A form as a catalogue spells it. */
  public record Entry(
      String code,
      String title,
      String titleEn,
      List<Section> sections,
      List<Indicator> indicators) {}

  @Inject Templates templates;
  @Inject Clock clock;

  public void templates(JsonFile file) {
    file.entries(Entry.class, this::load);
  }

  private void load(JsonEntry<Entry> entry) {
    Entry read = entry.value();
    entry.required("code", read.code());
    entry.required("title", read.title());
    entry.required("titleEn", read.titleEn());
    entry.required("sections", read.sections());
    entry.required("indicators", read.indicators());
    if (entry.sound()) {
      check(entry, read);
    }
    if (entry.sound() && templates.latest(read.code()).isEmpty()) {
      templates.persist(
          new ReportTemplate(
              read.code(),
              1,
              read.title(),
              read.titleEn(),
              new TemplateDefinition(read.sections(), read.indicators()),
              clock.instant()));
      entry.created();
    }
  }

  private static void check(JsonEntry<Entry> entry, Entry read) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < read.sections().size(); i++) {
      Section section = read.sections().get(i);
      String at = "sections/" + i + "/";
      if (section == null) {
        entry.fault(at, "import.required");
        continue;
      }
      key(entry, at, section.key(), keys);
      entry.required(at + "title", section.title());
      entry.required(at + "titleEn", section.titleEn());
      if (section.maxLength() < 1 || section.maxLength() > 50_000) {
        entry.fault(at + "maxLength", "import.out_of_range", Map.of("min", 1, "max", 50_000));
      }
    }
    for (int i = 0; i < read.indicators().size(); i++) {
      Indicator indicator = read.indicators().get(i);
      String at = "indicators/" + i + "/";
      if (indicator == null) {
        entry.fault(at, "import.required");
        continue;
      }
      key(entry, at, indicator.key(), keys);
      entry.required(at + "title", indicator.title());
      entry.required(at + "titleEn", indicator.titleEn());
      entry.required(at + "unit", indicator.unit());
      entry.required(at + "type", indicator.type());
      entry.required(at + "aggregation", indicator.aggregation());
    }
  }

  private static void key(JsonEntry<Entry> entry, String at, String key, Set<String> keys) {
    if (key == null || !key.matches("[a-z][a-zA-Z0-9_-]{0,63}")) {
      entry.fault(at + "key", "import.bad_code");
    } else if (!keys.add(key)) {
      entry.fault(at + "key", "import.duplicate", Map.of("value", key));
    }
  }
}
