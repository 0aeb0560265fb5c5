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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.RequestLanguage;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reports")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class ReportResource {

  @Inject CurrentViewer viewer;
  @Inject ReportService service;
  @Inject AdHocReportService adHoc;
  @Inject ReportSubmissionService submission;
  @Inject ReportReviewService review;
  @Inject BulkAcceptance bulk;
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
      summary = "Begin the report of an obligation, or one that no period asks for",
      description =
          "409 `report.already_drafted` with `params.reportId` when the obligation has one; 422 `report.not_valid` with a pointer to each addressee that may not be chosen.")
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
  @Operation(
      operationId = "getReport",
      summary = "One report with its form, content and history",
      description =
          "Asked for by the recipient or a copy, it counts as read: the delivery notes when and by whom first, and the author cannot withdraw it any more. The same holds for its versions.")
  public RestResponse<ReportDetail> get(@PathParam("id") UUID id) {
    return tagged(service.get(viewer.get(), id));
  }

  @PUT
  @Path("/{id}/addressees")
  @Operation(
      operationId = "addressReport",
      summary = "Say anew what an ad-hoc report is about and whom it goes to",
      description =
          "While nothing of it that stands has been submitted; 409 `report.addressees_fixed` from then on, and of a periodic report.")
  public RestResponse<ReportDetail> address(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AddressReport command) {
    return tagged(adHoc.address(viewer.get(), id, EntityVersion.required(ifMatch), command));
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
  @Path("/{id}/sign")
  @Operation(
      operationId = "signReport",
      summary = "Sign a report, so that it can be sent as it is",
      description =
          "By a leader of the organization. Freezes the content until it is submitted or the signature is taken off. 422 `report.incomplete` with a pointer for each field that is missing.")
  public RestResponse<ReportDetail> sign(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tagged(submission.sign(viewer.get(), id, EntityVersion.required(ifMatch)));
  }

  @POST
  @Path("/{id}/unsign")
  @Operation(
      operationId = "unsignReport",
      summary = "Take the signature off a report, so that it can be edited")
  public RestResponse<ReportDetail> unsign(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tagged(submission.unsign(viewer.get(), id, EntityVersion.required(ifMatch)));
  }

  @POST
  @Path("/{id}/submit")
  @Operation(
      operationId = "submitReport",
      summary = "Submit a report to its recipient and copies",
      description =
          "A signed report by an officer or leader of the organization; one that is not signed by a leader, who signs it by that. 422 `report.incomplete` with a pointer for each field that is missing.")
  public RestResponse<ReportDetail> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tagged(submission.submit(viewer.get(), id, EntityVersion.required(ifMatch)));
  }

  @POST
  @Path("/{id}/withdraw")
  @Operation(
      operationId = "withdrawReport",
      summary = "Take a report back that nobody has opened yet",
      description =
          "By a leader of the author's organization. Recipient and copies do not see it any more, as if it had never come; an earlier submission that they returned stands. It may be mended and submitted again.")
  public RestResponse<ReportDetail> withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WithdrawReport command) {
    return tagged(submission.withdraw(viewer.get(), id, EntityVersion.required(ifMatch), command));
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
    return tagged(review.sendBack(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @POST
  @Path("/{id}/accept")
  @Operation(operationId = "acceptReport", summary = "Accept a report")
  public RestResponse<ReportDetail> accept(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tagged(review.accept(viewer.get(), id, EntityVersion.required(ifMatch)));
  }

  @POST
  @Path("/accept")
  @Operation(
      operationId = "acceptReports",
      summary = "Accept many reports, each answered for itself",
      description =
          "At most 200, each with the version that was looked at and in a transaction of its own; one that is refused names its problem and keeps none of the others back. Accepting by its row in a list does not count as reading it.")
  public Page<AcceptOutcome> acceptMany(
      @NotNull @Valid AcceptReports command, @Context HttpHeaders headers) {
    return Page.all(bulk.accept(viewer.get(), command, RequestLanguage.of(headers)));
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
  @Path("/{id}/versions/{number}/diff/{other}")
  @Operation(
      operationId = "diffReportVersions",
      summary = "What changed from one submission to another",
      description = "Texts word by word, figures before and after, in the order of the form.")
  public ReportDiff diff(
      @PathParam("id") UUID id,
      @Parameter(description = "The submission compared with.") @PathParam("number") int number,
      @Parameter(description = "The submission compared.") @PathParam("other") int other) {
    return service.diff(viewer.get(), id, number, other);
  }

  @GET
  @Path("/{id}/deliveries")
  @Operation(
      operationId = "listReportDeliveries",
      summary = "Who got the report, as recipient or copy, and who opened it first",
      description =
          "Newest submission first. What was withdrawn has reached nobody and is not listed.")
  public Page<DeliveryView> deliveries(@PathParam("id") UUID id) {
    return Page.all(service.deliveries(viewer.get(), id));
  }

  private static RestResponse<ReportDetail> tagged(Versioned<ReportDetail> report) {
    return RestResponse.ResponseBuilder.ok(report.value())
        .tag(EntityVersion.tag(report.version()))
        .build();
  }
}
