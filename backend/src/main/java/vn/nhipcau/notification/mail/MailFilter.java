package vn.nhipcau.notification.mail;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What an administrator may ask of the outbox. Sort key: createdAt. */
public class MailFilter extends PageQuery {

  @Parameter(description = "Only mails that have come this far.")
  @QueryParam("state")
  public MailState state;
}
