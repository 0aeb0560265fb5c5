package vn.nhipcau.reorganization;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of the reorganizations. Sort key: effectiveOn. */
public class ReorganizationFilter extends PageQuery {

  @Parameter(description = "Only those that have come so far.")
  @QueryParam("status")
  public ReorganizationStatus status;
}
