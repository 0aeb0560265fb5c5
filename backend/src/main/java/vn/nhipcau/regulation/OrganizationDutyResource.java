package vn.nhipcau.regulation;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.paging.Page;

/** Asked at the organization, answered by the regulation: the register knows no duties. */
@Path("/api/v1/organizations/{id}/duties")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class OrganizationDutyResource {

  @Inject CurrentViewer viewer;
  @Inject DutyService service;

  @GET
  @Operation(
      operationId = "listOrganizationDuties",
      summary = "What one organization must do on a day, each with its provision",
      description =
          "By what the organization is on that day and by the regulations in force on it; all on one page, in the order of the text.")
  public Page<DutyView> list(
      @Parameter(description = "The organization.") @PathParam("id") UUID id,
      @BeanParam @Valid OrganizationDutyFilter filter) {
    return service.of(viewer.get(), id, filter);
  }
}
