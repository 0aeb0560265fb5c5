package vn.nhipcau.regulation.leader;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of the bodies without a leader. Sort keys: name, code. */
public class MissingLeaderFilter extends PageQuery {

  @Parameter(description = "Only bodies of this level.")
  @QueryParam("level")
  public Level level;

  @Parameter(description = "Only bodies of this type.")
  @QueryParam("type")
  public OrganizationType type;

  @Parameter(
      description = "Only bodies of this area or of one directly in it (its code on the day).",
      example = "593")
  @QueryParam("area")
  @Size(max = 10)
  public String area;

  @Parameter(
      description = "Part of the name or abbreviation, with or without Vietnamese accents.",
      example = "phu thuy")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "The day to answer for; today when absent.", example = "2026-06-30")
  @QueryParam("asOf")
  public LocalDate asOf;
}
