package vn.nhipcau.reporting.indicator;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.Download;
import vn.nhipcau.platform.http.RequestLanguage;

@Path("/api/v1/statistics/indicators")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class IndicatorResource {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject CurrentViewer viewer;
  @Inject IndicatorService service;
  @Inject IndicatorExport export;

  @GET
  @Operation(
      operationId = "getIndicatorStatistics",
      summary = "One indicator over time, between areas or bodies",
      description =
          "Gathers the figures of the reports that the caller sees as submitted, by the indicator's own rule: SUM, AVERAGE, WEIGHTED_AVERAGE (by another figure of the same report), LAST (of each body the latest, added up); NONE gives a value only where one report stands behind it. At most 60 periods and 5,000 rows or cells.")
  public IndicatorStatistics get(@BeanParam @Valid IndicatorFilter filter) {
    return service.of(viewer.get(), filter);
  }

  @GET
  @Path("/export")
  @APIResponse(
      responseCode = "200",
      description = "The file, named by `Content-Disposition`.",
      content = {
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @Operation(
      operationId = "exportIndicatorStatistics",
      summary = "One indicator over time, between areas or bodies, as a file",
      description =
          "The rows of the same question, with a column for each period where they are no periods themselves.")
  public RestResponse<byte[]> export(
      @BeanParam @Valid IndicatorExportFilter filter, @Context HttpHeaders headers)
      throws IOException {
    IndicatorExport.Sheet sheet = export.file(viewer.get(), filter, RequestLanguage.of(headers));
    return RestResponse.ResponseBuilder.ok(sheet.content())
        .header(HttpHeaders.CONTENT_TYPE, filter.format.mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(sheet.name() + "." + filter.format))
        .build();
  }
}
