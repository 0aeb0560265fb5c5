package vn.nhipcau.reorganization;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.RequestLanguage;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reorganizations")
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "reorganization",
    description =
        "Decided reorganizations: areas and organizations founded, renamed, moved, merged, split or dissolved on a day.")
public class ReorganizationResource {

  @Inject CurrentViewer viewer;
  @Inject ReorganizationService service;

  @POST
  @APIResponse(responseCode = "200", description = "A preview: nothing was recorded.")
  @APIResponse(responseCode = "201", description = "Recorded, and applied if its day has come.")
  @Operation(
      operationId = "recordReorganization",
      summary = "Preview or record a reorganization",
      description =
          "For administrators. One file of up to 8 MiB. Applied whole, at once when `effectiveOn` is not after today, else on that day by itself. 422 `reorganization.plan_invalid` with a pointer for each step at fault (the first 200); nothing is applied then.")
  public RestResponse<ReorganizationOutcome> record(
      @NotNull @Valid ReorganizationPlan plan,
      @Parameter(description = "Only tell what would change if its day were today.")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun) {
    if (dryRun) {
      return RestResponse.ok(service.preview(viewer.get(), plan));
    }
    Versioned<ReorganizationOutcome> recorded = service.record(viewer.get(), plan);
    return RestResponse.ResponseBuilder.<ReorganizationOutcome>created(
            URI.create("/api/v1/reorganizations/" + recorded.value().reorganization().id()))
        .entity(recorded.value())
        .tag(EntityVersion.tag(recorded.version()))
        .build();
  }

  @GET
  @Operation(
      operationId = "listReorganizations",
      summary = "Reorganizations, planned and past",
      description = "Sort key: `effectiveOn` (default `-effectiveOn`).")
  public Page<ReorganizationSummary> list(@BeanParam @Valid ReorganizationFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getReorganization", summary = "One reorganization with its plan")
  public RestResponse<ReorganizationDetail> get(
      @PathParam("id") UUID id, @Context HttpHeaders headers) {
    return tagged(service.get(viewer.get(), id, RequestLanguage.of(headers)));
  }

  @POST
  @Path("/{id}/cancel")
  @Operation(
      operationId = "cancelReorganization",
      summary = "Withdraw a reorganization before its day")
  public RestResponse<ReorganizationDetail> cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Context HttpHeaders headers) {
    return tagged(
        service.cancel(
            viewer.get(), id, EntityVersion.required(ifMatch), RequestLanguage.of(headers)));
  }

  private static RestResponse<ReorganizationDetail> tagged(Versioned<ReorganizationDetail> detail) {
    return RestResponse.ResponseBuilder.ok(detail.value())
        .tag(EntityVersion.tag(detail.version()))
        .build();
  }
}
