package vn.nhipcau.audit;

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
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/audit")
@Authenticated
@RunOnVirtualThread
@Tag(name = "audit", description = "Who did what to which thing, acting for whom.")
public class AuditResource {

  @Inject CurrentViewer viewer;
  @Inject AuditService service;

  @GET
  @Operation(
      operationId = "listAuditEntries",
      summary = "The audit trail",
      description = "For auditors. Sort key: `at` (default `-at`).")
  public Page<AuditEntryView> list(@BeanParam @Valid AuditFilter filter) {
    return service.list(viewer.get(), filter);
  }
}
