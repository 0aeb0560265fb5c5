package vn.nhipcau.reporting.obligation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reporting/periods")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class PeriodResource {

  @Inject CurrentViewer viewer;
  @Inject PeriodService service;

  @GET
  @Operation(
      operationId = "listPeriods",
      summary = "Reporting periods of a year with their data windows")
  public Page<PeriodRef> list(
      @Parameter(description = "Only periods of this frequency.") @QueryParam("frequency")
          Frequency frequency,
      @Parameter(description = "The year; this year when absent.", example = "2026")
          @QueryParam("year")
          @Min(2000)
          @Max(2100)
          Integer year) {
    return Page.all(service.periods(frequency, year));
  }

  @POST
  @Path("/{code}/open")
  @Operation(
      operationId = "openPeriod",
      summary = "Derive the obligations of a period",
      description =
          "For administrators; periods also open by themselves every night. Opening again adds only what is missing.")
  public PeriodOpening open(@Parameter(example = "2026-M11") @PathParam("code") String code) {
    return service.open(viewer.get(), code);
  }
}
