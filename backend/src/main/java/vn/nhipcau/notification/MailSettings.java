package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation sends mail at all; where no server is named, nothing is queued. */
@ApplicationScoped
public class MailSettings {

  @ConfigProperty(name = "nhipcau.mail.host")
  Optional<String> host;

  public boolean on() {
    return host.filter(name -> !name.isBlank()).isPresent();
  }
}
