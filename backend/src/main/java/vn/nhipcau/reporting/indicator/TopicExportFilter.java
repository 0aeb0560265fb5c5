package vn.nhipcau.reporting.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.exports.SheetFormat;

/** A question about a topic, and the kind of file that answers it. */
public class TopicExportFilter extends TopicFilter {

  @Parameter(description = "Kind of file.", required = true)
  @QueryParam("format")
  @NotNull
  public SheetFormat format;
}
