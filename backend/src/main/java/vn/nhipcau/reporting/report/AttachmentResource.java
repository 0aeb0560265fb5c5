package vn.nhipcau.reporting.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.document.FileProblem;
import vn.nhipcau.platform.http.Download;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;

@Path("/api/v1/reports/{id}/attachments")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class AttachmentResource {

  @Inject CurrentViewer viewer;
  @Inject AttachmentService service;

  @GET
  @Operation(
      operationId = "listReportAttachments",
      summary = "The files of a report",
      description =
          "Those of the content that the report shows: to its author's organization the working copy's, to others those of the submission that stands. Each of `listReportVersions` names its own.")
  public Page<AttachmentView> list(@PathParam("id") UUID id) {
    return Page.all(service.list(viewer.get(), id));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponse(
      responseCode = "201",
      description = "Attached.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttachmentView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The report has this very file already: an upload that was tried again.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttachmentView.class)))
  @Operation(
      operationId = "attachToReport",
      summary = "Attach a file to a report that may be edited",
      description =
          "PDF, DOCX, XLSX, ODT, ODS, JPEG, PNG, or TXT and CSV in UTF-8, without macros, up to 25 MiB; at most 20 files and 100 MiB a report. The content decides what it is, and the ending of its name must agree. The report has another version afterwards, since its files are signed with it. No names or identity data of private persons.")
  public RestResponse<AttachmentView> attach(
      @PathParam("id") UUID id,
      @Schema(description = "The file, with its name.", type = SchemaType.STRING, format = "binary")
          @RestForm("file")
          FileUpload file)
      throws IOException {
    if (file == null) {
      throw new Problem(FileProblem.MISSING);
    }
    AttachmentService.Attached attached =
        service.attach(viewer.get(), id, file.uploadedFile(), file.fileName());
    return attached.created()
        ? RestResponse.ResponseBuilder.<AttachmentView>created(
                URI.create("/api/v1/reports/" + id + "/attachments/" + attached.attachment().id()))
            .entity(attached.attachment())
            .build()
        : RestResponse.ok(attached.attachment());
  }

  @GET
  @Path("/{attachmentId}")
  @APIResponse(
      responseCode = "200",
      description = "The file, named by `Content-Disposition`.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "downloadReportAttachment",
      summary = "One file of a report",
      description =
          "Of the working copy for its author's organization, of any submission that the caller may read. Compared with its checksum before it is handed out.")
  public RestResponse<InputStream> open(
      @PathParam("id") UUID id,
      @Parameter(description = "The file.") @PathParam("attachmentId") UUID attachmentId)
      throws IOException {
    AttachmentService.Handed file = service.open(viewer.get(), id, attachmentId);
    return RestResponse.ResponseBuilder.ok(file.bytes())
        .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(file.name()))
        .tag(new EntityTag(file.sha256()))
        .build();
  }

  @DELETE
  @Path("/{attachmentId}")
  @ResponseStatus(204)
  @Operation(
      operationId = "detachFromReport",
      summary = "Take a file off a report that may be edited",
      description =
          "`If-Match` names the version of the report. A file that went out with a submission stays with it.")
  public void detach(
      @PathParam("id") UUID id,
      @Parameter(description = "The file.") @PathParam("attachmentId") UUID attachmentId,
      @HeaderParam("If-Match") String ifMatch) {
    service.detach(viewer.get(), id, attachmentId, EntityVersion.required(ifMatch));
  }
}
