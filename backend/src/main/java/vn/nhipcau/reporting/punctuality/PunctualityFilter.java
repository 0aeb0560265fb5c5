package vn.nhipcau.reporting.punctuality;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationType;

/** What a caller may ask of punctuality. */
public class PunctualityFilter {

  @Parameter(description = "What to count by; `organization` when absent.")
  @QueryParam("by")
  public PunctualityGrouping by;

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

  @Parameter(description = "Only what this organization receives (its code).", example = "du-22924")
  @QueryParam("recipient")
  @Size(max = 64)
  public String recipient;

  @Parameter(description = "Only what this organization owes (its code).", example = "ubmttq-22924")
  @QueryParam("organization")
  @Size(max = 64)
  public String organization;

  @Parameter(description = "Only bodies of this area and the areas in it (code).", example = "593")
  @QueryParam("area")
  @Size(max = 10)
  public String area;

  @Parameter(description = "Only bodies of this type.")
  @QueryParam("type")
  public OrganizationType type;

  @Parameter(description = "Only bodies of this level.")
  @QueryParam("level")
  public Level level;

  @Parameter(description = "Only this requirement (its code).", example = "people-situation-month")
  @QueryParam("requirement")
  @Size(max = 64)
  public String requirement;

  @Parameter(
      description =
          "Whether every row also carries its counts period by period: a heat map's cells.")
  @QueryParam("cells")
  public boolean cells;
}
