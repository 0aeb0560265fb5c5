package vn.nhipcau.regulation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/duties")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class DutyResource {

  @Inject CurrentViewer viewer;
  @Inject DutyService service;
  @Inject DutyMappingService mapping;

  @GET
  @Operation(
      operationId = "listDuties",
      summary = "What the regulations in force ask, and of whom",
      description =
          "In the order of the text. Sort keys: `regulation`, `provision`, `position` (default: all three).")
  public Page<DutyView> list(@BeanParam @Valid DutyFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDuty", summary = "One duty")
  public RestResponse<DutyView> get(
      @Parameter(description = "The duty.") @PathParam("id") UUID id) {
    return tagged(mapping.get(viewer.get(), id));
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "editDuty",
      summary = "Mend what a duty says",
      description = "For administrators. The whole duty as it shall stand; its code stays.")
  public RestResponse<DutyView> edit(
      @Parameter(description = "The duty.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SaveDuty command) {
    return tagged(mapping.edit(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @POST
  @Path("/{id}/end")
  @ResponseStatus(200)
  @Operation(
      operationId = "endDuty",
      summary = "Give a duty in force its last day",
      description = "For administrators. It stays readable for the days on which it was in force.")
  public RestResponse<DutyView> end(
      @Parameter(description = "The duty.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EndDuty command) {
    return tagged(
        mapping.end(viewer.get(), id, EntityVersion.required(ifMatch), command.validTo()));
  }

  @DELETE
  @Path("/{id}")
  @ResponseStatus(204)
  @Operation(
      operationId = "deleteDuty",
      summary = "Take a duty away that never took effect",
      description = "For administrators. One that was ever in force is ended instead.")
  public void delete(
      @Parameter(description = "The duty.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch) {
    mapping.delete(viewer.get(), id, EntityVersion.required(ifMatch));
  }

  private static RestResponse<DutyView> tagged(Versioned<DutyView> duty) {
    return RestResponse.ResponseBuilder.ok(duty.value())
        .tag(EntityVersion.tag(duty.version()))
        .build();
  }
}
