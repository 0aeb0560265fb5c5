package vn.nhipcau.organization;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of the areas. Sort keys: code, name. */
public class AreaFilter extends PageQuery {

  @Parameter(description = "Only areas of this level.")
  @QueryParam("level")
  public Level level;

  @Parameter(
      description =
          "Only areas directly inside this one (its code on the day); `none`: those inside no other.",
      example = "593")
  @QueryParam("parent")
  @Size(max = 10)
  public String parent;

  @Parameter(
      description = "Only the areas with these lasting keys, separated by commas; 200 at most.",
      example = "22924,22951-hung-long")
  @QueryParam("keys")
  @Size(max = 13_000)
  public String keys;

  @Parameter(
      description = "Part of the name, with or without Vietnamese accents; or a whole code.",
      example = "phu thuy")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "The day to answer for; today when absent.", example = "2024-06-30")
  @QueryParam("asOf")
  public LocalDate asOf;

  /** Those asked for by name; null when none were. */
  List<String> listedKeys() {
    return keys == null ? null : List.of(keys.split(","));
  }
}
