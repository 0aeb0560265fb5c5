package vn.nhipcau.regulation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/duties")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class DutyResource {

  @Inject DutyService service;

  @GET
  @Operation(
      operationId = "listDuties",
      summary = "What the regulations in force ask, and of whom",
      description =
          "In the order of the text. Sort keys: `regulation`, `provision`, `position` (default: all three).")
  public Page<DutyView> list(@BeanParam @Valid DutyFilter filter) {
    return service.list(filter);
  }
}
