package vn.nhipcau.notification;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nhipcau.platform.paging.PageQuery;

/** What a caller may ask of notifications. Sort key: at. */
public class NotificationFilter extends PageQuery {

  @Parameter(description = "Only those that are not read yet, or only those that are.")
  @QueryParam("unread")
  public Boolean unread;
}
