package vn.nhipcau.register;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.platform.exports.SheetFormat;
import vn.nhipcau.platform.http.Download;
import vn.nhipcau.platform.http.RequestLanguage;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

@Path("/api/v1/organizations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "organization")
public class OrganizationFileResource {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** 35,000 organizations are some 7 MiB as CSV, 2 MiB as XLSX. */
  private static final int MOST_BYTES = 16 << 20;

  @Inject CurrentViewer viewer;
  @Inject OrganizationExport export;
  @Inject OrganizationImportService imports;
  @Inject Clock clock;

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
      operationId = "exportOrganizations",
      summary = "Organizations on a day as a file",
      description =
          "All that match, by code, in the columns that the import reads: what is exported imports unchanged. CSV in UTF-8 with a byte order mark; text that a spreadsheet would run as a formula has an apostrophe before it, which the import takes away.")
  public RestResponse<InputStream> export(@BeanParam @Valid OrganizationExportFilter filter)
      throws IOException {
    LocalDate day = filter.asOf == null ? Clocks.today(clock) : filter.asOf;
    return file(export.file(filter), filter.format, "Cơ quan, tổ chức " + day);
  }

  @GET
  @Path("/import/template")
  @APIResponse(
      responseCode = "200",
      description = "The file, named by `Content-Disposition`.",
      content = {
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @Operation(
      operationId = "getOrganizationImportTemplate",
      summary = "An empty file to fill in and import")
  public RestResponse<InputStream> template(
      @Parameter(description = "Kind of file.", required = true) @QueryParam("format") @NotNull
          SheetFormat format)
      throws IOException {
    return file(export.template(format), format, "Mẫu nhập cơ quan, tổ chức");
  }

  @POST
  @Path("/import")
  @Consumes({CSV, XLSX, "application/octet-stream"})
  @Operation(
      operationId = "importOrganizations",
      summary = "Preview or apply a file of organizations",
      description =
          "For administrators. CSV (UTF-8) or XLSX with the columns of an export, up to 16 MiB; what the file is decides, not its media type. A row with an unknown code founds a body; one with a known code corrects what is said of it on the row's days, as `correctOrganization` does; parents may stand anywhere in the file. With `dryRun=true` errors and changes are told row by row and nothing is written. Without, all of it is applied, or with one wrong row nothing: 422 `organization.import_invalid` with pointers `/rows/{row}/{column}` (the first 200).")
  public OrganizationImportResult load(
      InputStream file,
      @Parameter(description = "Only tell what would happen.")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @Parameter(
              description =
                  "The day whose register the file is compared with; today when absent. For an edited export, the day of the export.")
          @QueryParam("asOf")
          LocalDate asOf,
      @Parameter(
              description =
                  "`preview` of a preview's answer: apply only what it showed, else 412 `organization.preview_outdated`.")
          @QueryParam("preview")
          @Size(max = 64)
          String preview,
      @Context HttpHeaders headers)
      throws IOException {
    // Who may not import shall not make us read what they send.
    SystemAction.MANAGE_ORGANIZATIONS.check(viewer.get());
    byte[] content = file.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw new Problem(PlatformProblem.TOO_LARGE);
    }
    Locale locale = RequestLanguage.of(headers);
    return dryRun
        ? imports.preview(viewer.get(), content, asOf, locale)
        : imports.apply(viewer.get(), content, asOf, preview, locale);
  }

  private static RestResponse<InputStream> file(
      InputStream content, SheetFormat format, String name) {
    return RestResponse.ResponseBuilder.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(name + "." + format))
        .build();
  }
}
