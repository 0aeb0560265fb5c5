package vn.nhipcau.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.organization.Line;
import vn.nhipcau.organization.OrganizationDetail;
import vn.nhipcau.organization.OrganizationFilter;
import vn.nhipcau.organization.OrganizationHistory;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/organizations")
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "organization",
    description =
        "The register of areas and of the bodies of the political system, as it stands on any day.")
public class OrganizationResource {

  @Inject CurrentViewer viewer;
  @Inject RegisterService service;

  @GET
  @Operation(
      operationId = "listOrganizations",
      summary = "Organizations on a day",
      description = "Sort keys: `name` (default), `code`.")
  public Page<OrganizationDetail> list(@BeanParam @Valid OrganizationFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "foundOrganization",
      summary = "Put a body on the register",
      description =
          "For administrators: a body that stands and is missing. One that an act founds together with other changes belongs into a reorganization. It owes its reports from the next nightly opening of the current periods on. 409 `organization.code_taken`; 422 `organization.not_valid` with a pointer for each fault.")
  public RestResponse<OrganizationDetail> found(@NotNull @Valid FoundOrganization command) {
    Versioned<OrganizationDetail> founded = service.found(viewer.get(), command);
    return RestResponse.ResponseBuilder.<OrganizationDetail>created(
            URI.create("/api/v1/organizations/" + founded.value().id()))
        .entity(founded.value())
        .tag(EntityVersion.tag(founded.version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getOrganization", summary = "One organization on a day")
  public RestResponse<OrganizationDetail> get(
      @PathParam("id") UUID id,
      @Parameter(description = "The day to answer for; today when absent.") @QueryParam("asOf")
          LocalDate asOf) {
    return tagged(service.get(viewer.get(), id, asOf));
  }

  @PATCH
  @Path("/{id}")
  @Operation(
      operationId = "correctOrganization",
      summary = "Correct what the register says of a body",
      description =
          "For administrators. A slip in what is said of it on a day is put right for all the days on which the same is said. What a legal act changes from a day on is a reorganization (`recordReorganization`), not a correction: seats, reports and obligations follow only that. A merge patch: what is left out stays, null empties. Days that a reorganization decided are not corrected. 422 `organization.not_valid` with a pointer for each fault.")
  public RestResponse<OrganizationDetail> correct(
      @PathParam("id") UUID id,
      @Parameter(description = "A day on which what is wrong is said; today when absent.")
          @QueryParam("asOf")
          LocalDate asOf,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull CorrectOrganization command)
      throws JsonProcessingException {
    return tagged(
        service.correct(viewer.get(), id, asOf, EntityVersion.required(ifMatch), command));
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
    return service.path(viewer.get(), id, line, asOf);
  }

  private static RestResponse<OrganizationDetail> tagged(
      Versioned<OrganizationDetail> organization) {
    return RestResponse.ResponseBuilder.ok(organization.value())
        .tag(EntityVersion.tag(organization.version()))
        .build();
  }
}
