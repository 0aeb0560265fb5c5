package vn.nhipcau.regulation.evidence;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;

@Path("/api/v1/organizations/{id}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class EvidenceResource {

  @Inject CurrentViewer viewer;
  @Inject EvidenceService service;

  @GET
  @Path("/evidence")
  @Operation(
      operationId = "listEvidence",
      summary = "Every duty of an organization in a year, with what was done about it",
      description =
          "For the organization itself and for whom it reports to by article 18.2: the committee and its mobilisation commission. To everybody else it is a 404.")
  public EvidenceList list(
      @Parameter(description = "The organization.") @PathParam("id") UUID id,
      @Parameter(description = "The year; this one when absent.")
          @QueryParam("year")
          @Min(2000)
          @Max(2199)
          Integer year) {
    return service.list(viewer.get(), id, year);
  }

  @GET
  @Path("/duties/{dutyId}/evidence/{year}")
  @Operation(operationId = "getEvidence", summary = "What was done about one duty in a year")
  public RestResponse<EvidenceRow> get(
      @Parameter(description = "The organization.") @PathParam("id") UUID id,
      @Parameter(description = "The duty.") @PathParam("dutyId") UUID dutyId,
      @Parameter(description = "The year.") @PathParam("year") int year) {
    return tagged(service.get(viewer.get(), id, dutyId, year));
  }

  @PUT
  @Path("/duties/{dutyId}/evidence/{year}")
  @Operation(
      operationId = "recordEvidence",
      summary = "Say what was done about a duty in a year, and show it",
      description =
          "By officers and leaders of the organization itself, in the year and in the one after it. `If-None-Match: *` for the first time, `If-Match` afterwards. 422 `evidence.not_valid` for a paper that is not the organization's own.")
  public RestResponse<EvidenceRow> record(
      @Parameter(description = "The organization.") @PathParam("id") UUID id,
      @Parameter(description = "The duty.") @PathParam("dutyId") UUID dutyId,
      @Parameter(description = "The year.") @PathParam("year") @Min(2000) @Max(2199) int year,
      @HeaderParam("If-Match") String ifMatch,
      @Parameter(description = "`*` when nothing was said before.") @HeaderParam("If-None-Match")
          String ifNoneMatch,
      @NotNull @Valid RecordEvidence command) {
    return tagged(service.record(viewer.get(), id, dutyId, year, ifMatch, ifNoneMatch, command));
  }

  private static RestResponse<EvidenceRow> tagged(Versioned<EvidenceRow> row) {
    return RestResponse.ResponseBuilder.ok(row.value())
        .tag(EntityVersion.tag(row.version()))
        .build();
  }
}
