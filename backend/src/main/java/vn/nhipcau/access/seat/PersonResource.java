package vn.nhipcau.access.seat;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;

@Path("/api/v1/persons")
@Authenticated
@RunOnVirtualThread
@Tag(name = "access")
public class PersonResource {

  @Inject CurrentViewer viewer;
  @Inject PersonService service;

  @POST
  @Path("/{id}/unbind")
  @Operation(
      operationId = "unbindPerson",
      summary = "Free a person from an account that was deleted and made anew",
      description =
          "For administrators. The next account that logs in under the username is this person's; disable or delete the old one first.")
  public RestResponse<PersonDetail> unbind(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    Versioned<PersonDetail> person =
        service.unbind(viewer.get(), id, EntityVersion.required(ifMatch));
    return RestResponse.ResponseBuilder.ok(person.value())
        .tag(EntityVersion.tag(person.version()))
        .build();
  }
}
