package vn.nhipcau.reporting.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.organization.Level;

/** What a caller may ask of the indicators of one topic. */
public class TopicFilter {

  @Parameter(description = "The form (its code), in all its versions.", required = true)
  @QueryParam("template")
  @NotNull
  @Size(max = 64)
  public String template;

  @Parameter(
      description = "The topic: a group of the form's indicators (its key); the first when absent.",
      example = "reception")
  @QueryParam("group")
  @Size(max = 64)
  public String group;

  @Parameter(
      description =
          "First period; eleven periods before `to` when absent. Both are of one frequency, and only periods of that frequency are counted.",
      example = "2026-M01")
  @QueryParam("from")
  @Size(max = 10)
  public String from;

  @Parameter(description = "Last period; the month of today when absent.", example = "2026-M12")
  @QueryParam("to")
  @Size(max = 10)
  public String to;

  @Parameter(
      description =
          "Whose reports; when absent those received, or, by who received none, the organization's own.")
  @QueryParam("scope")
  public ReportScope scope;

  @Parameter(description = "Only bodies of this area and the areas in it (code).", example = "593")
  @QueryParam("area")
  @Size(max = 10)
  public String area;

  @Parameter(description = "Only bodies of this level.")
  @QueryParam("level")
  public Level level;

  @Parameter(description = "Only reports of this organization (its code).", example = "du-22924")
  @QueryParam("organization")
  @Size(max = 64)
  public String organization;

  /** The same question of one of its indicators. */
  IndicatorFilter of(String indicator, ReportScope asked) {
    IndicatorFilter filter = new IndicatorFilter();
    filter.template = template;
    filter.indicator = indicator;
    filter.by = IndicatorGrouping.period;
    filter.from = from;
    filter.to = to;
    filter.scope = asked;
    filter.area = area;
    filter.level = level;
    filter.organization = organization;
    return filter;
  }
}
