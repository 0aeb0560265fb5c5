package vn.nhipcau.regulation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;

@Path("/api/v1/regulations/{code}/provisions/{path}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class ProvisionResource {

  @Inject CurrentViewer viewer;
  @Inject ProvisionService service;

  @GET
  @Operation(
      operationId = "getProvision",
      summary = "One provision, with what it carries out and what carries it out")
  public RestResponse<ProvisionDetail> get(
      @Parameter(description = "Code of the regulation.") @PathParam("code") String code,
      @Parameter(description = "Address of the provision.", example = "D18.2") @PathParam("path")
          String path) {
    return tagged(service.get(viewer.get(), code, path));
  }

  @PATCH
  @Operation(
      operationId = "editProvision",
      summary = "Write the heading and summary of a provision, or link it",
      description =
          "For administrators. Fields that are absent stay as they are; an empty text takes one away.")
  public RestResponse<ProvisionDetail> edit(
      @Parameter(description = "Code of the regulation.") @PathParam("code") String code,
      @Parameter(description = "Address of the provision.", example = "D18.2") @PathParam("path")
          String path,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EditProvision command) {
    return tagged(service.edit(viewer.get(), code, path, EntityVersion.required(ifMatch), command));
  }

  private static RestResponse<ProvisionDetail> tagged(Versioned<ProvisionDetail> provision) {
    return RestResponse.ResponseBuilder.ok(provision.value())
        .tag(EntityVersion.tag(provision.version()))
        .build();
  }
}
