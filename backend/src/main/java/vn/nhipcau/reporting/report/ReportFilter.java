package vn.nhipcau.reporting.report;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of reports. Sort keys: updatedAt, submittedAt, title. */
public class ReportFilter extends PageQuery {

  @Parameter(description = "One box of the desk; all that the caller may see when absent.")
  @QueryParam("box")
  public ReportBox box;

  @Parameter(description = "Only reports of this period.", example = "2026-M11")
  @QueryParam("period")
  @Size(max = 10)
  public String period;

  @Parameter(description = "Only reports in this status.")
  @QueryParam("status")
  public ReportStatus status;

  @Parameter(
      description = "Only reports of this organization (its code).",
      example = "ubmttq-22924")
  @QueryParam("organization")
  @Size(max = 64)
  public String organization;

  @Parameter(
      description =
          "Part of the title, of the document number or of the reporting organization's name, with or without Vietnamese accents.",
      example = "phu thuy")
  @QueryParam("q")
  @Size(max = 200)
  public String q;
}
