package vn.nhipcau.notification;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/notifications")
@Authenticated
@RunOnVirtualThread
@Tag(name = "notification", description = "What the caller is told, and what they want to be told.")
public class NotificationResource {

  @Inject CurrentViewer viewer;
  @Inject NotificationService service;

  @GET
  @Operation(
      operationId = "listNotifications",
      summary = "What the caller is told for the organization acted for, newest first",
      description = "Sort key: `at` (default `-at`).")
  public Page<NotificationView> list(@BeanParam @Valid NotificationFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @GET
  @Path("/unread")
  @Operation(operationId = "countUnreadNotifications", summary = "How many wait to be read")
  public UnreadCount unread() {
    return service.unread(viewer.get());
  }

  @POST
  @Path("/{id}/read")
  @Operation(operationId = "readNotification", summary = "Mark one as read; again changes nothing")
  public NotificationView read(@PathParam("id") UUID id) {
    return service.read(viewer.get(), id);
  }

  @POST
  @Path("/read")
  @Operation(operationId = "readAllNotifications", summary = "Mark all as read")
  public UnreadCount readAll() {
    return service.readAll(viewer.get());
  }

  @GET
  @Path("/preferences")
  @Operation(
      operationId = "listNotificationPreferences",
      summary = "How the caller is told of each kind of thing")
  public Page<NotificationPreference> preferences() {
    return Page.all(service.preferences(viewer.get()));
  }

  @PUT
  @Path("/preferences/{kind}")
  @Operation(
      operationId = "chooseNotificationPreference",
      summary = "Choose how to be told of a kind of thing",
      description =
          "The caller's own choice, in all their seats; the last one counts, so it needs no `If-Match`. 422 `notification.always_told` for returns.")
  public NotificationPreference choose(
      @PathParam("kind") NotificationKind kind, @NotNull @Valid ChoosePreference choice) {
    return service.choose(viewer.get(), kind, choice);
  }
}
