package vn.nhipcau.reporting.obligation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of obligations. Sort key: dueOn. */
public class ObligationFilter extends PageQuery {

  @Parameter(
      description = "Only those this organization owes (its code).",
      example = "ubmttq-22924")
  @QueryParam("organization")
  @Size(max = 64)
  public String organization;

  @Parameter(
      description = "Only those this organization receives (its code).",
      example = "du-22924")
  @QueryParam("recipient")
  @Size(max = 64)
  public String recipient;

  @Parameter(description = "Only those of this period.", example = "2026-M11")
  @QueryParam("period")
  @Size(max = 10)
  public String period;

  @Parameter(description = "Only those that stand so today.")
  @QueryParam("status")
  public ObligationStatus status;

  @Parameter(
      description =
          "Only what the organization acted for owes (`OWED`), or what is owed or copied to it (`FOLLOWED`).")
  @QueryParam("box")
  public ObligationBox box;

  @Parameter(description = "Only those for which a later due day is asked and not yet answered.")
  @QueryParam("extensionRequested")
  public Boolean extensionRequested;
}
