package vn.nhipcau.regulation.leader;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;

@Path("/api/v1/organizations/{id}/leaders")
@Authenticated
@RunOnVirtualThread
@Tag(name = "regulation")
public class LeaderResource {

  @Inject CurrentViewer viewer;
  @Inject LeaderService service;

  @GET
  @Operation(
      operationId = "listLeaders",
      summary = "Who is, was and will be in charge of this work there, newest first")
  public LeaderList list(
      @PathParam("id") UUID id,
      @Parameter(description = "Only those in charge on this day; all when absent.")
          @QueryParam("asOf")
          LocalDate asOf) {
    return service.list(viewer.get(), id, asOf);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "assignLeader",
      summary = "Put an official in charge",
      description =
          "By a leader or administrator of the organization itself, or an administrator. 409 `leader.overlaps` with `params.leaderId` when the post is in charge on those days already.")
  public RestResponse<LeaderView> assign(
      @PathParam("id") UUID id, @NotNull @Valid AssignLeader command) {
    Versioned<LeaderView> leader = service.assign(viewer.get(), id, command);
    return RestResponse.ResponseBuilder.<LeaderView>created(
            URI.create("/api/v1/organizations/" + id + "/leaders/" + leader.value().id()))
        .entity(leader.value())
        .tag(EntityVersion.tag(leader.version()))
        .build();
  }

  @GET
  @Path("/{leaderId}")
  @Operation(operationId = "getLeader", summary = "One assignment")
  public RestResponse<LeaderView> get(
      @PathParam("id") UUID id, @PathParam("leaderId") UUID leaderId) {
    return tagged(service.get(viewer.get(), id, leaderId));
  }

  @PATCH
  @Path("/{leaderId}")
  @Operation(
      operationId = "correctLeader",
      summary = "Mend an assignment, or end it by its last day",
      description =
          "A merge patch: what is left out stays. What is over is mended by an administrator only.")
  public RestResponse<LeaderView> correct(
      @PathParam("id") UUID id,
      @PathParam("leaderId") UUID leaderId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull CorrectLeader command)
      throws JsonProcessingException {
    return tagged(
        service.correct(viewer.get(), id, leaderId, EntityVersion.required(ifMatch), command));
  }

  private static RestResponse<LeaderView> tagged(Versioned<LeaderView> leader) {
    return RestResponse.ResponseBuilder.ok(leader.value())
        .tag(EntityVersion.tag(leader.version()))
        .build();
  }
}
