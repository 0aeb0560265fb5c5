package vn.nhipcau.regulation.evidence;

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

@Path("/api/v1/evidence")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class EvidenceOverviewResource {

  @Inject CurrentViewer viewer;
  @Inject EvidenceOverviewService service;

  @GET
  @Operation(
      operationId = "overviewEvidence",
      summary = "How the duties of the bodies that one watches stand in a year",
      description =
          "Those that report to the organization acted for by article 18.2, or that it gets the copies of. Upper levels first, then by name. Sort key: `name` (default).")
  public EvidenceOverview overview(@BeanParam @Valid EvidenceFilter filter) {
    return service.overview(viewer.get(), filter);
  }
}
