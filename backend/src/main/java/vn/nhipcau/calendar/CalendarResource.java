package vn.nhipcau.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/calendar")
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "calendar",
    description = "Working days and holidays of Viet Nam, as dated data with their sources.")
public class CalendarResource {

  @Inject CurrentViewer viewer;
  @Inject CalendarService service;

  @GET
  @Path("/days")
  @Operation(
      operationId = "listCalendarDays",
      summary = "Working days and holidays",
      description = "Each day from `from` to `to`, both included; at most three years.")
  public Page<CalendarDay> days(
      @Parameter(description = "First day.", required = true, example = "2026-11-01")
          @QueryParam("from")
          LocalDate from,
      @Parameter(description = "Last day.", required = true, example = "2026-11-30")
          @QueryParam("to")
          LocalDate to) {
    return Page.all(service.days(viewer.get(), from, to));
  }

  @GET
  @Path("/days/{date}")
  @Operation(operationId = "getCalendarDay", summary = "What one day is")
  public RestResponse<CalendarDay> day(
      @Parameter(example = "2026-09-02") @PathParam("date") LocalDate date) {
    return tagged(service.day(viewer.get(), date));
  }

  @PUT
  @Path("/days/{date}")
  @Operation(
      operationId = "declareCalendarDay",
      summary = "Say that a day differs from the ordinary week",
      description =
          "For administrators. Open obligations whose due day follows from the calendar move with it, never into the past; the answer counts them.")
  public RestResponse<CalendarChange> declare(
      @Parameter(example = "2026-09-02") @PathParam("date") LocalDate date,
      @HeaderParam("If-Match") String ifMatch,
      @Parameter(description = "Only tell what would change.") @QueryParam("dryRun") boolean dryRun,
      @NotNull @Valid DeclareDay command) {
    return tagged(
        service.declare(viewer.get(), date, EntityVersion.required(ifMatch), command, dryRun));
  }

  @DELETE
  @Path("/days/{date}")
  @Operation(
      operationId = "resetCalendarDay",
      summary = "Let a day be one of the ordinary week again",
      description = "For administrators; open obligations move as when a day is declared.")
  public RestResponse<CalendarChange> reset(
      @Parameter(example = "2026-09-02") @PathParam("date") LocalDate date,
      @HeaderParam("If-Match") String ifMatch,
      @Parameter(description = "Only tell what would change.") @QueryParam("dryRun")
          boolean dryRun) {
    return tagged(service.reset(viewer.get(), date, EntityVersion.required(ifMatch), dryRun));
  }

  @GET
  @Path("/proposals/{year}")
  @Operation(
      operationId = "proposeHolidays",
      summary = "The days off that the law would give for a year",
      description =
          "For administrators, from 2021 to 2100: fixed days, Tết and Hùng Kings by the lunar calendar, days off in compensation. Nothing counts until it is declared: the State announces each year's days.")
  public Page<ProposedDay> proposal(@Parameter(example = "2029") @PathParam("year") int year) {
    return Page.all(service.proposal(viewer.get(), year));
  }

  private static <T> RestResponse<T> tagged(Versioned<T> answer) {
    return RestResponse.ResponseBuilder.ok(answer.value())
        .tag(EntityVersion.tag(answer.version()))
        .build();
  }
}
