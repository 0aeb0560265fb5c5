package vn.nhipcau.reporting.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;

@Path("/api/v1/me/work")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class WorkResource {

  @Inject CurrentViewer viewer;
  @Inject WorkService service;

  @GET
  @Operation(
      operationId = "getMyWork",
      summary = "What the caller must do now",
      description = "Counts and first items of what is due, returned, to sign and to accept.")
  public Work work() {
    return service.of(viewer.get());
  }
}
