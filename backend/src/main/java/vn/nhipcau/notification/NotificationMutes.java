package vn.nhipcau.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class NotificationMutes implements PanacheRepositoryBase<NotificationMute, NotificationMute.Key> {

  Set<NotificationKind> of(UUID personId) {
    return find("personId", personId).stream().map(m -> m.kind).collect(Collectors.toSet());
  }
}
