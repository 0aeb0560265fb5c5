package vn.nhipcau.reporting.template;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Viewer;

/** A version of a form with where it stands and what may be done with it. */
@Schema(name = "TemplateDetail")
public record TemplateDetail(
    UUID id,
    String code,
    int version,
    String title,
    String titleEn,
    List<Section> sections,
    @Schema(description = "Headings of the indicators, in order.") List<IndicatorGroup> groups,
    @Schema(description = "In order within their group; those of no group come first.")
        List<Indicator> indicators,
    TemplateStatus status,
    @Schema(description = "The last change.") Instant updatedAt,
    @Schema(description = "Since when it doesn't change; null for a draft.", nullable = true)
        Instant publishedAt,
    @Schema(description = "What the caller may do now: EDIT, PUBLISH, DISCARD, REVISE.")
        List<TemplateAction> allowedActions) {

  static TemplateDetail of(ReportTemplate t, TemplateStatus status, Viewer viewer) {
    return new TemplateDetail(
        t.id,
        t.code,
        t.version,
        t.title,
        t.titleEn,
        t.definition.sections(),
        t.definition.groups(),
        t.definition.indicators(),
        status,
        t.updatedAt,
        t.publishedAt,
        TemplatePolicy.allowed(status, viewer));
  }
}
