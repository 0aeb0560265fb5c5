package vn.nhipcau.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.Line;
import vn.nhipcau.organization.OrganizationCriteria;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.exports.SheetFormat;

/** What a caller may ask of the register as a file: the same as of the list, and the format. */
public class OrganizationExportFilter {

  @Parameter(description = "Kind of file.", required = true)
  @QueryParam("format")
  @NotNull
  public SheetFormat format;

  @Parameter(description = "Only bodies of this type.")
  @QueryParam("type")
  public OrganizationType type;

  @Parameter(description = "Only bodies of this level.")
  @QueryParam("level")
  public Level level;

  @Parameter(description = "Only bodies of this area (its code on the day).", example = "22924")
  @QueryParam("area")
  @Size(max = 10)
  public String area;

  @Parameter(description = "Only bodies directly under this one (its code).", example = "hu-pt")
  @QueryParam("parent")
  @Size(max = 64)
  public String parent;

  @Parameter(description = "Which line `superior` and `under` follow.")
  @QueryParam("line")
  public Line line;

  @Parameter(
      description =
          "Only bodies directly under this one (its code) along `line`; `none`: those with whom the line begins.",
      example = "ubmttq-pt")
  @QueryParam("superior")
  @Size(max = 64)
  public String superior;

  @Parameter(
      description = "Only bodies under this one (its code) along `line`, however far down.",
      example = "ubnd")
  @QueryParam("under")
  @Size(max = 64)
  public String under;

  @Parameter(
      description =
          "Part of the name or abbreviation, with or without Vietnamese accents; or a whole code.",
      example = "phu thuy")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "The day to answer for; today when absent.", example = "2024-06-30")
  @QueryParam("asOf")
  public LocalDate asOf;

  OrganizationCriteria criteria() {
    return new OrganizationCriteria(type, level, area, parent, line, superior, under, q, asOf);
  }
}
