package vn.nhipcau.reporting.punctuality;

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

@Path("/api/v1/statistics/punctuality")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class PunctualityResource {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject CurrentViewer viewer;
  @Inject PunctualityService service;
  @Inject PunctualityExport export;

  @GET
  @Operation(
      operationId = "getPunctuality",
      summary = "Who reports in time",
      description =
          "Counts the obligations that the caller sees, live. Type, level and area of a body are those of the last period's cut-off, or of the day nearest to it on which the body stood. At most 60 periods and 5,000 rows or cells.")
  public Punctuality get(@BeanParam @Valid PunctualityFilter filter) {
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
      operationId = "exportPunctuality",
      summary = "Who reports in time, as a file",
      description =
          "The rows of the same question with all their counts, and for each period how many were in time and how many were due.")
  public RestResponse<byte[]> export(
      @BeanParam @Valid PunctualityExportFilter filter, @Context HttpHeaders headers)
      throws IOException {
    PunctualityExport.Sheet sheet = export.file(viewer.get(), filter, RequestLanguage.of(headers));
    return RestResponse.ResponseBuilder.ok(sheet.content())
        .header(HttpHeaders.CONTENT_TYPE, filter.format.mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(sheet.name() + "." + filter.format))
        .build();
  }
}
