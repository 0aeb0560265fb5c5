package vn.nhipcau.regulation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of duties. Sort keys: regulation, provision, position. */
public class DutyFilter extends PageQuery {

  @Parameter(
      description = "Only those of this regulation (its code).",
      example = "quy-che-dan-van-2021")
  @QueryParam("regulation")
  @Size(max = 64)
  public String regulation;

  @Parameter(
      description = "Only those of this provision and of what lies under it.",
      example = "D18.2")
  @QueryParam("provision")
  @Size(max = 32)
  public String provision;

  @Parameter(description = "Only those of this kind.")
  @QueryParam("kind")
  public DutyKind kind;

  @Parameter(description = "Only those with this cadence.")
  @QueryParam("cadence")
  public DutyCadence cadence;

  @Parameter(
      description = "Only those that bodies of this type carry, by class, by function or by name.")
  @QueryParam("organizationType")
  public OrganizationType organizationType;

  @Parameter(description = "Only those that bodies of this level carry.")
  @QueryParam("level")
  public Level level;

  @Parameter(description = "The day to answer for; today when absent.", example = "2024-06-30")
  @QueryParam("asOf")
  public LocalDate asOf;
}
