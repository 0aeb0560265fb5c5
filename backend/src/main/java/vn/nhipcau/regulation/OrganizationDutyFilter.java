package vn.nhipcau.regulation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller may ask of the duties of one organization. */
public class OrganizationDutyFilter {

  @Parameter(description = "The day to answer for; today when absent.", example = "2024-06-30")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Only those of this kind.")
  @QueryParam("kind")
  public DutyKind kind;

  @Parameter(description = "Only those with this cadence.")
  @QueryParam("cadence")
  public DutyCadence cadence;

  boolean lets(Duty duty) {
    return (kind == null || kind == duty.kind) && (cadence == null || cadence == duty.cadence);
  }
}
