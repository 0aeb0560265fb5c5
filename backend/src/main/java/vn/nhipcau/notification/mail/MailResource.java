package vn.nhipcau.notification.mail;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/mail")
@Authenticated
@RunOnVirtualThread
@Tag(name = "notification")
public class MailResource {

  @Inject CurrentViewer viewer;
  @Inject MailService service;

  @GET
  @Path("/mailbox")
  @Operation(operationId = "getMailbox", summary = "Where mail reaches the caller")
  public Mailbox mailbox() {
    return service.mailbox(viewer.get());
  }

  @PUT
  @Path("/mailbox")
  @Operation(
      operationId = "chooseMailLanguage",
      summary = "Be written to in a language",
      description =
          "The caller's own choice; the last one counts, so it needs no `If-Match`. The address is kept in Keycloak.")
  public Mailbox choose(@NotNull @Valid ChooseMailLanguage choice) {
    return service.writeIn(viewer.get(), choice);
  }

  @GET
  @Path("/outbox")
  @Operation(
      operationId = "listOutgoingMails",
      summary = "Mails that wait, were sent or were given up; never what they say",
      description =
          "For administrators. With `state=FAILED&count=true` it says whether anything needs looking after. Sort key: `createdAt` (default `-createdAt`).")
  public Page<MailView> outbox(@BeanParam @Valid MailFilter filter) {
    return service.list(viewer.get(), filter);
  }

  @POST
  @Path("/outbox/retry")
  @Operation(
      operationId = "retryFailedMails",
      summary = "Try again all mails that were given up",
      description = "For administrators, when the server is mended.")
  public RetriedMails retry() {
    return service.retry(viewer.get());
  }
}
