package vn.nhipcau.catalogue;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.platform.http.RequestLanguage;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

@Path("/api/v1/catalogue/imports")
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "catalogue",
    description = "A province's register, calendar, regulation and reporting rules as one file.")
public class CatalogueResource {

  private static final int MOST_BYTES = 25 << 20;

  @Inject CurrentViewer viewer;
  @Inject CatalogueService service;

  @POST
  @Consumes("application/zip")
  @Operation(
      operationId = "importCatalogue",
      summary = "Load a catalogue",
      description =
          "For administrators. A zip of the files that infra/catalogue/README.md describes. Adds what is missing, changes nothing that exists; applies all of it or, with any fault, nothing.")
  public CatalogueImportResult load(
      InputStream zip,
      @Parameter(description = "Only tell what would happen.")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @Context HttpHeaders headers)
      throws IOException {
    // Who may not import shall not make us read what they send.
    SystemAction.IMPORT_CATALOGUE.check(viewer.get());
    byte[] content = zip.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw new Problem(PlatformProblem.TOO_LARGE);
    }
    return service.load(viewer.get(), content, dryRun, RequestLanguage.of(headers));
  }
}
