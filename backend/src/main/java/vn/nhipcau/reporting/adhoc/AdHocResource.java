package vn.nhipcau.reporting.adhoc;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;

@Path("/api/v1/reporting/ad-hoc-terms")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class AdHocResource {

  @Inject AdHocService service;
  @Inject CurrentViewer viewer;

  @GET
  @Operation(
      operationId = "getAdHocTerms",
      summary = "How my organization reports what no period asks for",
      description =
          "By which clause, to whom it usually goes, who is always brought in, and whom else the author may choose. 404 where no clause says it.")
  public AdHocTerms terms() {
    return service.terms(viewer.get());
  }
}
