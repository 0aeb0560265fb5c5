package vn.nhipcau.access.seat;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.RequestLanguage;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.ProblemBody;

@Path("/api/v1/seats")
@Authenticated
@RunOnVirtualThread
@Tag(name = "access")
public class SeatResource {

  @Inject CurrentViewer viewer;
  @Inject SeatService service;
  @Inject SeatGranting granting;

  @GET
  @Operation(
      operationId = "listSeats",
      summary = "Seats: who may act for which organization, as what",
      description =
          "For administrators, and for an organization's own administrator those of that organization. Sort keys: `name` (default), `username`.")
  public SeatList list(@BeanParam @Valid SeatFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "grantSeat",
      summary = "Give somebody a seat",
      description =
          "An organization's own administrator gives seats of that organization only. The account is found in Keycloak, or made there with a temporary password that `account` shows this once; the person is bound to it. 409 `seat.already_held` with `params.seatId`, `account.disabled` for one that may not log in, `account.replaced` when the person's account was deleted or made anew (`unbindPerson` first). 503 `account.unavailable` while Keycloak does not answer; then nothing is done.")
  @APIResponse(
      responseCode = "201",
      description = "The seat, and how its holder gets in.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SeatDetail.class)))
  @APIResponse(
      responseCode = "503",
      description = "Keycloak does not answer; nothing was done. Try again after `Retry-After`.",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = ProblemBody.class)))
  public RestResponse<SeatDetail> grant(@NotNull @Valid GrantSeat command) {
    Versioned<SeatDetail> seat = granting.grant(viewer.get(), command);
    return RestResponse.ResponseBuilder.<SeatDetail>created(
            URI.create("/api/v1/seats/" + seat.value().id()))
        .entity(seat.value())
        .tag(EntityVersion.tag(seat.version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getSeat", summary = "One seat")
  public RestResponse<SeatDetail> get(@PathParam("id") UUID id) {
    return tagged(service.get(viewer.get(), id));
  }

  @POST
  @Path("/{id}/end")
  @Operation(
      operationId = "endSeat",
      summary = "End a seat now",
      description =
          "It stops working with the next request, whatever the token says. `warnings` tells when nobody is left to sign for the organization (`warning.last_leader`), or to administer (`warning.last_administrator`).")
  public RestResponse<SeatDetail> end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Parameter(description = "Change nothing, only answer with the warnings.")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @Valid EndSeat command,
      @Context HttpHeaders headers) {
    return tagged(
        service.end(
            viewer.get(),
            id,
            EntityVersion.required(ifMatch),
            command,
            dryRun,
            RequestLanguage.of(headers)));
  }

  private static RestResponse<SeatDetail> tagged(Versioned<SeatDetail> seat) {
    return RestResponse.ResponseBuilder.ok(seat.value())
        .tag(EntityVersion.tag(seat.version()))
        .build();
  }
}
