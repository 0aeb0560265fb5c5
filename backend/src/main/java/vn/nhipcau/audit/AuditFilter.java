package vn.nhipcau.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What an auditor may ask of the trail. Sort key: at. */
public class AuditFilter extends PageQuery {

  @Parameter(description = "Only what was done to this thing.")
  @QueryParam("subject")
  public UUID subject;

  @Parameter(description = "Only what this user did (username).", example = "mttq.leader")
  @QueryParam("actor")
  @Size(max = 200)
  public String actor;

  @Parameter(description = "First day, in Viet Nam.")
  @QueryParam("from")
  public LocalDate from;

  @Parameter(description = "Last day, in Viet Nam.")
  @QueryParam("to")
  public LocalDate to;
}
