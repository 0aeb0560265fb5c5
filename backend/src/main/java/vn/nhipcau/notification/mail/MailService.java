package vn.nhipcau.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.AccessProblem;
import vn.nhipcau.access.AccessService;
import vn.nhipcau.access.Addressee;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.notification.MailSettings;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;

/** A person's own mailbox, and the outbox for its keeper. */
@ApplicationScoped
public class MailService {

  @Inject OutgoingMails mails;
  @Inject AccessService access;
  @Inject Persons persons;
  @Inject MailSettings settings;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public Mailbox mailbox(Viewer viewer) {
    Addressee reader = access.addressee(person(viewer));
    return new Mailbox(settings.on(), reader.email(), reader.locale());
  }

  /** One's own and idempotent, like every choice of how to be told. */
  @Transactional
  public Mailbox writeIn(Viewer viewer, ChooseMailLanguage choice) {
    access.writeIn(person(viewer), Locale.of(choice.language()));
    return mailbox(viewer);
  }

  @Transactional
  public Page<MailView> list(Viewer viewer, MailFilter filter) {
    SystemAction.MANAGE_MAIL.check(viewer);
    Where where = new Where().andIf("m.state = :state", "state", filter.state);
    return mails.page(where, filter).map(this::views);
  }

  /** All that were given up, from the first attempt; what is mended meanwhile goes out. */
  @Transactional
  public RetriedMails retry(Viewer viewer) {
    SystemAction.MANAGE_MAIL.check(viewer);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    UUID office = viewer.actingFor() == null ? null : viewer.actingFor().id();
    List<OutgoingMail> failed = mails.failed();
    for (OutgoingMail mail : failed) {
      mail.again(now);
      events.fire(new MailRetried(mail.id, viewer.personId(), office, now));
    }
    return new RetriedMails(failed.size());
  }

  private static UUID person(Viewer viewer) {
    if (viewer.personId() == null) {
      throw new Problem(AccessProblem.NO_SEAT);
    }
    return viewer.personId();
  }

  private List<MailView> views(List<OutgoingMail> rows) {
    Map<UUID, PersonRef> readers =
        persons.refs(rows.stream().map(m -> m.personId).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            m ->
                new MailView(
                    m.id,
                    readers.get(m.personId),
                    m.mailing,
                    m.state,
                    m.createdAt,
                    m.attempts,
                    m.state == MailState.WAITING ? m.nextAt : null,
                    m.sentAt,
                    m.fault))
        .toList();
  }
}
