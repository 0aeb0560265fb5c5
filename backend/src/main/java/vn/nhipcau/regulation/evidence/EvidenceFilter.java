package vn.nhipcau.regulation.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.organization.Level;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of the overview. Sort key: name. */
public class EvidenceFilter extends PageQuery {

  @Parameter(description = "The year; this one when absent.", example = "2026")
  @QueryParam("year")
  @Min(2000)
  @Max(2199)
  public Integer year;

  @Parameter(description = "Only bodies with a duty that stands so.")
  @QueryParam("status")
  public EvidenceState status;

  @Parameter(description = "Only this duty, and the bodies that carry it.")
  @QueryParam("duty")
  public UUID duty;

  @Parameter(description = "Only bodies of this level.")
  @QueryParam("level")
  public Level level;

  @Parameter(
      description = "Only bodies of this area or of one in it (its code on the day).",
      example = "593")
  @QueryParam("area")
  @Size(max = 10)
  public String area;
}
