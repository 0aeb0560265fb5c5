package vn.nhipcau.reporting.obligation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reporting/requirements")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class RequirementResource {

  @Inject RequirementService service;

  @GET
  @Operation(
      operationId = "listRequirements",
      summary = "Who reports what, how often, to whom: each rule with its clause")
  public Page<RequirementView> list() {
    return Page.all(service.list());
  }
}
