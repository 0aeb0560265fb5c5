package vn.nhipcau.regulation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which regulations are asked for. */
public class RegulationFilter {

  @Parameter(description = "Only those issued by this organization (its code).", example = "hu-pt")
  @QueryParam("issuedBy")
  @Size(max = 64)
  public String issuedBy;

  @Parameter(
      description = "Only those of lower committees under this regulation (its code).",
      example = "quy-che-dan-van-2021")
  @QueryParam("parent")
  @Size(max = 64)
  public String parent;

  @Parameter(
      description =
          "Only those in force on this day; one without dates counts as in force. All of them when absent.",
      example = "2026-11-24")
  @QueryParam("asOf")
  public LocalDate asOf;
}
