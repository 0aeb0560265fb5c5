package vn.nhipcau.organization;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/organizations")
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "organization",
    description =
        "The register of areas and of the bodies of the political system, as it stands on any day.")
public class OrganizationResource {

  @Inject OrganizationService service;

  @GET
  @Operation(
      operationId = "listOrganizations",
      summary = "Organizations on a day",
      description = "Sort keys: `name` (default), `code`.")
  public Page<OrganizationDetail> list(@BeanParam @Valid OrganizationFilter filter) {
    return service.list(filter);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getOrganization", summary = "One organization on a day")
  public OrganizationDetail get(
      @PathParam("id") UUID id,
      @Parameter(description = "The day to answer for; today when absent.") @QueryParam("asOf")
          LocalDate asOf) {
    return service.get(id, asOf);
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "getOrganizationHistory",
      summary = "Its versions, predecessors and successors")
  public OrganizationHistory history(@PathParam("id") UUID id) {
    return service.history(id);
  }

  @GET
  @Path("/{id}/path")
  @Operation(
      operationId = "getOrganizationPath",
      summary = "The way along a line down to it",
      description =
          "From the body with whom the line begins, through everybody between, to the organization itself, which alone is listed when nobody is above it.")
  public Page<OrganizationDetail> path(
      @PathParam("id") UUID id,
      @Parameter(description = "Which line to follow.", required = true, example = "SECTOR")
          @QueryParam("line")
          Line line,
      @Parameter(description = "The day to answer for; today when absent.", example = "2025-07-01")
          @QueryParam("asOf")
          LocalDate asOf) {
    return service.path(id, line, asOf);
  }
}
