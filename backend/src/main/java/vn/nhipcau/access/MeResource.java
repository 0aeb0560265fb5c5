package vn.nhipcau.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.http.RequestLanguage;

@Path("/api/v1/me")
@Authenticated
@RunOnVirtualThread
@Tag(name = "access", description = "Who is asking: seats, and the organization acted for.")
public class MeResource {

  @Inject CurrentViewer current;
  @Inject AccessService service;

  @GET
  @Operation(
      operationId = "getMe",
      summary = "The caller, their seats and the organization acted for")
  public Me me(@Context HttpHeaders headers) {
    Viewer viewer = current.get();
    Me.MePerson person =
        viewer.personId() == null
            ? null
            : new Me.MePerson(viewer.personId(), viewer.username(), viewer.displayName());
    return new Me(
        person,
        service.seats(viewer),
        viewer.actingFor(),
        RequestLanguage.of(headers).getLanguage(),
        service.allowedActions(viewer));
  }
}
