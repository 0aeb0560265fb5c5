package vn.nhipcau.reporting.obligation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reporting/requirements")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class RequirementResource {

  private static final String ONLY_TELL = "Only tell what would change.";

  @Inject CurrentViewer viewer;
  @Inject RequirementService service;

  @GET
  @Operation(
      operationId = "listRequirements",
      summary = "Who reports what, how often, to whom: each rule with its clause")
  public Page<RequirementView> list() {
    return Page.all(service.list(viewer.get()));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getRequirement", summary = "One requirement")
  public RestResponse<RequirementView> get(
      @Parameter(description = "The requirement.") @PathParam("id") UUID id) {
    return tagged(service.get(viewer.get(), id));
  }

  @POST
  @APIResponse(responseCode = "200", description = "A preview: nothing was recorded.")
  @APIResponse(
      responseCode = "201",
      description = "Added, and opened for the period that runs.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RequirementChange.class)))
  @Operation(
      operationId = "addRequirement",
      summary = "Preview or add a requirement",
      description =
          "For administrators. 400 `requirement.invalid` with a pointer for each fault: unknown clause, form or organizations, levels that do not cascade, a due day that leaves no working day after the cut-off, organizations that another requirement asks for the same. The answer tells whom it covers, the next due days and what was opened.")
  public RestResponse<RequirementChange> add(
      @Parameter(description = ONLY_TELL) @QueryParam("dryRun") boolean dryRun,
      @NotNull @Valid SaveRequirement command) {
    Versioned<RequirementChange> added = service.add(viewer.get(), command, dryRun);
    if (dryRun) {
      return RestResponse.ok(added.value());
    }
    return RestResponse.ResponseBuilder.<RequirementChange>created(
            URI.create("/api/v1/reporting/requirements/" + added.value().requirement().id()))
        .entity(added.value())
        .tag(EntityVersion.tag(added.version()))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "editRequirement",
      summary = "Preview or save what a requirement says",
      description =
          "For administrators. The whole requirement as it shall stand; its code and frequency stay. Open obligations follow, those that were submitted or are past their due day don't; no due day moves into the past. A period keeps the form that it opened with.")
  public RestResponse<RequirementChange> edit(
      @Parameter(description = "The requirement.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Parameter(description = ONLY_TELL) @QueryParam("dryRun") boolean dryRun,
      @NotNull @Valid SaveRequirement command) {
    return tagged(service.edit(viewer.get(), id, EntityVersion.required(ifMatch), command, dryRun));
  }

  @POST
  @Path("/{id}/end")
  @ResponseStatus(200)
  @Operation(
      operationId = "endRequirement",
      summary = "Preview or give a requirement its last day",
      description =
          "For administrators. Open obligations of periods whose figures run to a later day are closed; what was written stays readable.")
  public RestResponse<RequirementChange> end(
      @Parameter(description = "The requirement.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Parameter(description = ONLY_TELL) @QueryParam("dryRun") boolean dryRun,
      @NotNull @Valid EndRequirement command) {
    return tagged(
        service.end(viewer.get(), id, EntityVersion.required(ifMatch), command.validTo(), dryRun));
  }

  private static <T> RestResponse<T> tagged(Versioned<T> answer) {
    return RestResponse.ResponseBuilder.ok(answer.value())
        .tag(EntityVersion.tag(answer.version()))
        .build();
  }
}
