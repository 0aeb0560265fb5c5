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

@Path("/api/v1/statistics/topics")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class TopicResource {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject CurrentViewer viewer;
  @Inject TopicService service;
  @Inject TopicExport export;

  @GET
  @Operation(
      operationId = "getTopicStatistics",
      summary = "One topic over time: the indicators of a group, side by side",
      description =
          "Each indicator gathered by its own rule, as `getIndicatorStatistics` does, over the same reports. 400 `statistics.unknown_topic` for a form or group that is not there. At most 60 periods.")
  public TopicStatistics get(@BeanParam @Valid TopicFilter filter) {
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
      operationId = "exportTopicStatistics",
      summary = "One topic over time, as a file",
      description = "An indicator a row, a period a column.")
  public RestResponse<byte[]> export(
      @BeanParam @Valid TopicExportFilter filter, @Context HttpHeaders headers) throws IOException {
    IndicatorExport.Sheet sheet = export.file(viewer.get(), filter, RequestLanguage.of(headers));
    return RestResponse.ResponseBuilder.ok(sheet.content())
        .header(HttpHeaders.CONTENT_TYPE, filter.format.mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(sheet.name() + "." + filter.format))
        .build();
  }
}
