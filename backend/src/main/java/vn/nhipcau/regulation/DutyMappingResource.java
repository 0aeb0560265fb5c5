package vn.nhipcau.regulation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;

/** From a clause to its duties. */
@Path("/api/v1/regulations/{code}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class DutyMappingResource {

  @Inject CurrentViewer viewer;
  @Inject DutyMappingService service;

  @POST
  @Path("/provisions/{path}/duties")
  @ResponseStatus(201)
  @Operation(
      operationId = "addDuty",
      summary = "Say what a provision asks, and of whom",
      description =
          "For administrators. 422 `duty.invalid` with a pointer for each fault: a class that covers nobody, an unknown code, a day outside the regulation's.")
  public RestResponse<DutyView> add(
      @Parameter(description = "Code of the regulation.") @PathParam("code") String code,
      @Parameter(description = "Address of the provision.", example = "D18.2") @PathParam("path")
          String path,
      @NotNull @Valid SaveDuty command) {
    Versioned<DutyView> duty = service.add(viewer.get(), code, path, command);
    return RestResponse.ResponseBuilder.<DutyView>created(
            URI.create("/api/v1/duties/" + duty.value().id()))
        .entity(duty.value())
        .tag(EntityVersion.tag(duty.version()))
        .build();
  }

  @POST
  @Path("/coverage")
  @ResponseStatus(200)
  @Operation(
      operationId = "previewCoverage",
      summary = "Whom a class would cover, if this regulation asked it",
      description =
          "Changes nothing. Only bodies that the issuer of the regulation binds: those in its area and below.")
  public DutyCoverage coverage(
      @Parameter(description = "Code of the regulation.") @PathParam("code") String code,
      @NotNull @Valid CoverageQuestion question) {
    return service.coverage(code, question);
  }
}
