package vn.nhipcau.reporting.obligation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reporting/obligations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class ObligationResource {

  @Inject CurrentViewer viewer;
  @Inject ObligationService service;
  @Inject FollowUpService followUp;

  @GET
  @Operation(
      operationId = "listObligations",
      summary = "Reports owed by or to the caller's organization",
      description =
          "What the organization owes, receives or is copied. Sort key: `dueOn` (default).")
  public Page<ObligationView> list(@BeanParam @Valid ObligationFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getObligation",
      summary = "One obligation, with the clause it follows from")
  public RestResponse<ObligationView> get(@PathParam("id") UUID id) {
    return tagged(service.get(viewer.get(), id));
  }

  @GET
  @Path("/{id}/steps")
  @Operation(
      operationId = "listObligationSteps",
      summary =
          "What was asked, granted, refused, waived and urged about an obligation, newest first")
  public Page<ObligationStepView> steps(@PathParam("id") UUID id) {
    return Page.all(followUp.steps(viewer.get(), id));
  }

  @POST
  @Path("/remind")
  @Operation(
      operationId = "remindObligations",
      summary = "Urge several at once: those named, or all that are late",
      description =
          "Each is answered for itself; nobody is urged twice on one day. Needs no `If-Match`.")
  public Page<ReminderOutcome> remindSeveral(@NotNull @Valid RemindObligations command) {
    return Page.all(followUp.remind(viewer.get(), command));
  }

  @POST
  @Path("/{id}/remind")
  @Operation(
      operationId = "remindObligation",
      summary = "Urge whoever owes the report",
      description = "409 `obligation.reminded_today` when somebody did so today.")
  public RestResponse<ObligationView> remind(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tagged(followUp.remind(viewer.get(), id, EntityVersion.required(ifMatch)));
  }

  @POST
  @Path("/{id}/request-extension")
  @Operation(
      operationId = "requestExtension",
      summary = "Ask the recipient for a later due day",
      description = "Asking again replaces what was asked before.")
  public RestResponse<ObligationView> requestExtension(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ExtensionTerms terms) {
    return tagged(
        followUp.requestExtension(viewer.get(), id, EntityVersion.required(ifMatch), terms));
  }

  @POST
  @Path("/{id}/refuse-extension")
  @Operation(
      operationId = "refuseExtension",
      summary = "Refuse the later due day that is asked for, with the reason")
  public RestResponse<ObligationView> refuseExtension(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ObligationReason command) {
    return tagged(
        followUp.refuseExtension(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @POST
  @Path("/{id}/extend")
  @Operation(
      operationId = "extendObligation",
      summary = "Put the due day off, asked for or not",
      description =
          "A report is then in time up to the new day. Also answers what was asked, with this day or another.")
  public RestResponse<ObligationView> extend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ExtensionTerms terms) {
    return tagged(followUp.extend(viewer.get(), id, EntityVersion.required(ifMatch), terms));
  }

  @POST
  @Path("/{id}/waive")
  @Operation(
      operationId = "waiveObligation",
      summary = "Ask for the report no more, with the reason",
      description =
          "By a leader of the recipient. A draft that was begun is closed and stays readable.")
  public RestResponse<ObligationView> waive(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ObligationReason command) {
    return tagged(followUp.waive(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @POST
  @Path("/{id}/reinstate")
  @Operation(
      operationId = "reinstateObligation",
      summary = "Ask again for what was waived",
      description = "While no report was begun for it, and not for what a reorganization waived.")
  public RestResponse<ObligationView> reinstate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ObligationReason command) {
    return tagged(followUp.reinstate(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  private static RestResponse<ObligationView> tagged(Versioned<ObligationView> obligation) {
    return RestResponse.ResponseBuilder.ok(obligation.value())
        .tag(EntityVersion.tag(obligation.version()))
        .build();
  }
}
