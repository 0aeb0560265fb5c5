package vn.nhipcau.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/calendar/days")
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "calendar",
    description = "Working days and holidays of Viet Nam, as dated data with their sources.")
public class CalendarResource {

  @Inject CalendarService service;

  @GET
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
    return Page.all(service.days(from, to));
  }
}
