package vn.nhipcau.access.seat;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.access.Role;
import vn.nhipcau.platform.paging.PageQuery;

/** What those who keep the seats may ask. Sort keys: name, username. */
public class SeatFilter extends PageQuery {

  @Parameter(description = "Only seats in this organization (its code).", example = "ubmttq-22924")
  @QueryParam("organization")
  @Size(max = 64)
  public String organization;

  @Parameter(description = "Only seats of this user (username).", example = "mttq.officer")
  @QueryParam("person")
  @Size(max = 200)
  public String person;

  @Parameter(description = "Only seats in this role.")
  @QueryParam("role")
  public Role role;

  @Parameter(description = "true: only seats held now; false: only those not begun or ended.")
  @QueryParam("active")
  public Boolean active;

  @Parameter(
      description = "Part of the user's name or username, with or without Vietnamese accents.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(
      description = "Only seats that were held on this day, be it for an hour.",
      example = "2026-06-30")
  @QueryParam("asOf")
  public LocalDate asOf;
}
