package vn.nhipcau.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class NotificationChoices
    implements PanacheRepositoryBase<NotificationChoice, NotificationChoice.Key> {

  Map<NotificationKind, NotificationChoice> of(UUID personId) {
    return find("personId", personId).stream().collect(Collectors.toMap(c -> c.kind, c -> c));
  }

  NotificationChoice of(UUID personId, NotificationKind kind) {
    NotificationChoice choice = findById(new NotificationChoice.Key(personId, kind));
    if (choice == null) {
      choice = new NotificationChoice(personId, kind);
      persist(choice);
    }
    return choice;
  }
}
