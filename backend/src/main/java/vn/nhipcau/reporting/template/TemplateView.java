package vn.nhipcau.reporting.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a form, on the wire. */
@Schema(name = "ReportTemplate")
public record TemplateView(
    UUID id,
    String code,
    int version,
    String title,
    String titleEn,
    List<Section> sections,
    @Schema(description = "Headings of the indicators, in order.") List<IndicatorGroup> groups,
    @Schema(description = "In order within their group; those of no group come first.")
        List<Indicator> indicators) {

  static TemplateView of(ReportTemplate t) {
    return new TemplateView(
        t.id,
        t.code,
        t.version,
        t.title,
        t.titleEn,
        t.definition.sections(),
        t.definition.groups(),
        t.definition.indicators());
  }

  /** The form as rules ask it; not a field of the wire, whose fields it is made of. */
  @JsonIgnore
  public TemplateDefinition definition() {
    return new TemplateDefinition(sections, groups, indicators);
  }
}
