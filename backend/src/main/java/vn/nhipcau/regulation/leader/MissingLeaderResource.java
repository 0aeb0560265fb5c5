package vn.nhipcau.regulation.leader;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/leaders/missing")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class MissingLeaderResource {

  @Inject CurrentViewer viewer;
  @Inject MissingLeaderService service;

  @GET
  @Operation(
      operationId = "listOrganizationsWithoutLeader",
      summary = "Organizations without a leader in charge",
      description =
          "Bodies of which the regulation asks for one (articles 3, 7.2, 8.5, 10.8, 14.6, 17.3): all but standing bodies and steering committees, and no central one. Sort keys: `name` (default), `code`.")
  public Page<MissingLeader> missing(@BeanParam @Valid MissingLeaderFilter filter) {
    return service.missing(viewer.get(), filter);
  }

  @POST
  @Path("/urge")
  @Operation(
      operationId = "urgeOrganizationsWithoutLeader",
      summary = "Urge bodies to put a leader in charge",
      description =
          "By an officer or leader of a Party committee, of its standing committee or of its mobilisation commission, within its area. Who works in those bodies is told; each body is answered for itself.")
  public Page<UrgeOutcome> urge(@NotNull @Valid UrgeLeaders command) {
    return Page.all(service.urge(viewer.get(), command));
  }
}
