package vn.nhipcau.organization;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of the areas. Sort keys: code, name. */
public class AreaFilter extends PageQuery {

  @Parameter(description = "Only areas of this level.")
  @QueryParam("level")
  public Level level;

  @Parameter(
      description = "Only areas directly inside this one (its code on the day).",
      example = "593")
  @QueryParam("parent")
  @Size(max = 10)
  public String parent;

  @Parameter(
      description = "Part of the name, with or without Vietnamese accents; or a whole code.",
      example = "phu thuy")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "The day to answer for; today when absent.", example = "2024-06-30")
  @QueryParam("asOf")
  public LocalDate asOf;
}
