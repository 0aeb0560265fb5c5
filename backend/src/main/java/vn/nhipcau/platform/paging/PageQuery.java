package vn.nhipcau.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How a caller pages through a list: keyset cursors, so that page 1,000 costs what page 1 costs.
 */
public class PageQuery {

  @Parameter(description = "Items per page, 1 to 200.")
  @QueryParam("size")
  @DefaultValue("50")
  @Min(1)
  @Max(200)
  public int size = 50;

  @Parameter(
      description = "`page.next` of the page before; keep the other parameters as they were.")
  @QueryParam("cursor")
  public String cursor;

  @Parameter(
      description =
          "Comma-separated sort keys, `-` for descending. The keys of a list are named in its description; another key is a 400.")
  @QueryParam("sort")
  public String sort;

  @Parameter(description = "Also count: `page.total` up to 10,000, beyond it `page.totalAtLeast`.")
  @QueryParam("count")
  @DefaultValue("false")
  public boolean count;

  public static PageQuery first(int size) {
    PageQuery query = new PageQuery();
    query.size = size;
    return query;
  }
}
