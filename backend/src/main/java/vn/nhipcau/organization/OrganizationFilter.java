package vn.nhipcau.organization;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of the register. Sort keys: name, code. */
public class OrganizationFilter extends PageQuery {

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

  @Parameter(
      description =
          "Only bodies that belong directly to this one (its code); `none`: those that belong to nobody. Each row then tells how many belong to it (`members`).",
      example = "hu-pt")
  @QueryParam("parent")
  @Size(max = 64)
  public String parent;

  @Parameter(
      description = "Only the bodies with these codes, separated by commas; 200 at most.",
      example = "du-22924,ubmttq-22924")
  @QueryParam("codes")
  @Size(max = 13_000)
  public String codes;

  @Parameter(
      description =
          "Which line `superior` and `under` follow. Each row then tells how many bodies are directly under it (`subordinates`).")
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

  /** Those asked for by name; null when none were. */
  List<String> listedCodes() {
    return codes == null ? null : List.of(codes.split(","));
  }

  OrganizationCriteria criteria() {
    return new OrganizationCriteria(type, level, area, parent, line, superior, under, q, asOf);
  }
}
