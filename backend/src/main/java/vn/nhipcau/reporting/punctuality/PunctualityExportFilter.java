package vn.nhipcau.reporting.punctuality;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.exports.SheetFormat;

/** A question about punctuality, and the kind of file that answers it. */
public class PunctualityExportFilter extends PunctualityFilter {

  @Parameter(description = "Kind of file.", required = true)
  @QueryParam("format")
  @NotNull
  public SheetFormat format;
}
