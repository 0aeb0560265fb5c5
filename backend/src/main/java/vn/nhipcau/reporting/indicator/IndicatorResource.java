package vn.nhipcau.reporting.indicator;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;

@Path("/api/v1/statistics/indicators")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class IndicatorResource {

  @Inject CurrentViewer viewer;
  @Inject IndicatorService service;

  @GET
  @Operation(
      operationId = "getIndicatorStatistics",
      summary = "One indicator over time, between areas or bodies",
      description =
          "Gathers the figures of the reports that the caller sees as submitted, by the indicator's own rule: SUM, AVERAGE, WEIGHTED_AVERAGE (by another figure of the same report), LAST (of each body the latest, added up); NONE gives a value only where one report stands behind it. At most 60 periods and 5,000 rows or cells.")
  public IndicatorStatistics get(@BeanParam @Valid IndicatorFilter filter) {
    return service.of(viewer.get(), filter);
  }
}
