package vn.nhipcau.reporting.template;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft of a form is to say; replaces the whole. */
public record EditTemplate(
    @Schema(required = true) String title,
    @Schema(required = true) String titleEn,
    @NotNull @Schema(required = true) List<Section> sections,
    @Schema(description = "Headings of the indicators, in order.", nullable = true)
        List<IndicatorGroup> groups,
    @NotNull @Schema(required = true) List<Indicator> indicators) {

  TemplateDefinition definition() {
    return new TemplateDefinition(sections, groups, indicators);
  }
}
