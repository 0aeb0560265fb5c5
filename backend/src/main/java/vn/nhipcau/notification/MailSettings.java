package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation sends mail at all; where no server is named, nothing is queued. */
@ApplicationScoped
public class MailSettings {

  private static final String NONE = "none";

  @ConfigProperty(name = "nhipcau.mail.host")
  String host;

  public boolean on() {
    return !host.equals(NONE);
  }
}
