package vn.nhipcau.reporting.obligation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reporting/obligations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class ObligationResource {

  @Inject CurrentViewer viewer;
  @Inject ObligationService service;

  @GET
  @Operation(
      operationId = "listObligations",
      summary = "Reports owed by or to the caller's organization",
      description =
          "What the organization owes, receives or is copied. Sort key: `dueOn` (default).")
  public Page<ObligationView> list(@BeanParam @Valid ObligationFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getObligation",
      summary = "One obligation, with the clause it follows from")
  public ObligationView get(@PathParam("id") UUID id) {
    return service.get(viewer.get(), id);
  }
}
