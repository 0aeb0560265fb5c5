package vn.nhipcau.reporting.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reports")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class ReportResource {

  @Inject CurrentViewer viewer;
  @Inject ReportService service;
  @Inject PreviousReportService previous;

  @GET
  @Operation(
      operationId = "listReports",
      summary = "Reports that the caller may see",
      description = "Sort keys: `updatedAt` (default `-updatedAt`), `submittedAt`, `title`.")
  public Page<ReportSummary> list(@BeanParam @Valid ReportFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "draftReport",
      summary = "Begin the report of an obligation",
      description = "409 `report.already_drafted` with `params.reportId` when there is one.")
  public RestResponse<ReportDetail> draft(@NotNull @Valid DraftReport command) {
    Versioned<ReportDetail> report = service.draft(viewer.get(), command);
    return RestResponse.ResponseBuilder.<ReportDetail>created(
            URI.create("/api/v1/reports/" + report.value().id()))
        .entity(report.value())
        .tag(EntityVersion.tag(report.version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getReport", summary = "One report with its form, content and history")
  public RestResponse<ReportDetail> get(@PathParam("id") UUID id) {
    return tagged(service.get(viewer.get(), id));
  }

  @PUT
  @Path("/{id}/content")
  @Operation(
      operationId = "editReport",
      summary = "Save the content of a draft",
      description =
          "Replaces the whole content. May be incomplete; may not be wrong (400 `report.content_invalid` with a pointer for each field).")
  public RestResponse<ReportDetail> edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReportContent content) {
    return tagged(service.edit(viewer.get(), id, EntityVersion.required(ifMatch), content));
  }

  @POST
  @Path("/{id}/submit")
  @Operation(
      operationId = "submitReport",
      summary = "Submit a report to its recipient and copies",
      description =
          "By a leader of the organization. 422 `report.incomplete` with a pointer for each field that is missing.")
  public RestResponse<ReportDetail> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tagged(service.submit(viewer.get(), id, EntityVersion.required(ifMatch)));
  }

  @POST
  @Path("/{id}/return")
  @Operation(
      operationId = "returnReport",
      summary = "Send a report back to be mended, with the reason")
  public RestResponse<ReportDetail> sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReturnReport command) {
    return tagged(service.sendBack(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @POST
  @Path("/{id}/accept")
  @Operation(operationId = "acceptReport", summary = "Accept a report")
  public RestResponse<ReportDetail> accept(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tagged(service.accept(viewer.get(), id, EntityVersion.required(ifMatch)));
  }

  @GET
  @Path("/{id}/previous")
  @Operation(
      operationId = "getPreviousReport",
      summary = "What the report goes on from",
      description =
          "The last submitted report of the same body and requirement before this one, or those of the bodies that it followed; of what the caller sees as submitted.")
  public PreviousReport previous(@PathParam("id") UUID id) {
    return previous.of(viewer.get(), id);
  }

  @GET
  @Path("/{id}/versions")
  @Operation(
      operationId = "listReportVersions",
      summary = "Each submission as it was, newest first")
  public Page<ReportVersion> versions(@PathParam("id") UUID id) {
    return Page.all(service.versions(viewer.get(), id));
  }

  @GET
  @Path("/{id}/versions/{number}")
  @Operation(operationId = "getReportVersion", summary = "One submission as it was")
  public ReportVersion version(@PathParam("id") UUID id, @PathParam("number") int number) {
    return service.version(viewer.get(), id, number);
  }

  @GET
  @Path("/{id}/deliveries")
  @Operation(
      operationId = "listReportDeliveries",
      summary = "Who got the report, as recipient or copy")
  public Page<DeliveryView> deliveries(@PathParam("id") UUID id) {
    return Page.all(service.deliveries(viewer.get(), id));
  }

  private static RestResponse<ReportDetail> tagged(Versioned<ReportDetail> report) {
    return RestResponse.ResponseBuilder.ok(report.value())
        .tag(EntityVersion.tag(report.version()))
        .build();
  }
}
