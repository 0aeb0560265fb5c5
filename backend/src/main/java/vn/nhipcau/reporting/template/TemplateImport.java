package vn.nhipcau.reporting.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
      List<IndicatorGroup> groups,
      List<Indicator> indicators) {}

  @Inject Templates templates;
  @Inject Clock clock;

  public void templates(JsonFile file) {
    file.entries(Entry.class, this::load);
  }

  private void load(JsonEntry<Entry> entry) {
    Entry read = entry.value();
    entry.required("code", read.code());
    entry.required("sections", read.sections());
    entry.required("indicators", read.indicators());
    var form = new TemplateDefinition(read.sections(), read.groups(), read.indicators());
    TemplateRules.faults(read.title(), read.titleEn(), form)
        .forEach(fault -> entry.fault(fault.pointer().substring(1), fault.code(), fault.params()));
    if (entry.sound() && templates.count("code", read.code()) == 0) {
      templates.persist(
          ReportTemplate.published(
              read.code(), read.title(), read.titleEn(), form, clock.instant()));
      entry.created();
    }
  }
}
