package vn.nhipcau.regulation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.regulation.document.DocumentFormat;

@Path("/api/v1/regulations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class RegulationConfirmationResource {

  @Inject CurrentViewer viewer;
  @Inject RegulationConfirmationService confirmation;
  @Inject RegulationService regulations;

  @POST
  @Path("/import")
  @Consumes({DocumentFormat.MARKDOWN_TYPE, DocumentFormat.WORD_TYPE})
  @Operation(
      operationId = "importRegulation",
      summary = "Read a regulation from a document, as a preview",
      description =
          "For administrators. Stores nothing: the answer is what `confirmRegulation` takes after somebody has read it. Markdown in UTF-8 or Word (DOCX), up to 10 MiB.")
  public RegulationPreview preview(
      InputStream document, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type) throws IOException {
    // Who may not import shall not make us read what they send.
    SystemAction.IMPORT_REGULATION.check(viewer.get());
    DocumentFormat format =
        type.startsWith(DocumentFormat.MARKDOWN_TYPE)
            ? DocumentFormat.MARKDOWN
            : DocumentFormat.WORD;
    return confirmation.preview(
        viewer.get(), format, document.readNBytes(DocumentFormat.MOST_BYTES + 1));
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "confirmRegulation",
      summary = "Take a regulation in, as it was read and confirmed",
      description =
          "For administrators. All of it or nothing; 422 `regulation.invalid` with a pointer for each fault, 409 `regulation.exists` for a code that is taken.")
  public RestResponse<RegulationDetail> confirm(@NotNull @Valid ConfirmRegulation command) {
    confirmation.confirm(viewer.get(), command);
    return RestResponse.ResponseBuilder.<RegulationDetail>created(
            URI.create("/api/v1/regulations/" + command.code()))
        .entity(regulations.get(command.code()))
        .build();
  }
}
