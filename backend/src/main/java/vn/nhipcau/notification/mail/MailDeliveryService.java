package vn.nhipcau.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.nhipcau.access.AccessService;
import vn.nhipcau.access.AccessService.Official;
import vn.nhipcau.access.Addressee;
import vn.nhipcau.notification.MailedNotification;
import vn.nhipcau.notification.NotificationService;

/**
 * Hands mails to the server, one transaction each: what a server refuses undoes nothing, and waits
 * for the next attempt.
 */
@ApplicationScoped
public class MailDeliveryService {

  private static final Logger LOG = Logger.getLogger(MailDeliveryService.class);

  /** What became of the mail whose turn it was. */
  enum Outcome {
    SENT,
    FAILED,
    NONE_DUE
  }

  @Inject OutgoingMails mails;
  @Inject NotificationService notifications;
  @Inject AccessService access;
  @Inject LetterWriter writer;
  @Inject ReactiveMailer mailer;
  @Inject Vertx vertx;
  @Inject Clock clock;

  @ConfigProperty(name = "nhipcau.base-url")
  URI baseUrl;

  @ConfigProperty(name = "nhipcau.mail.patience")
  Duration patience;

  @Transactional(TxType.REQUIRES_NEW)
  Outcome next() {
    Optional<OutgoingMail> due = mails.due(now());
    if (due.isEmpty()) {
      return Outcome.NONE_DUE;
    }
    OutgoingMail mail = due.get();
    Addressee reader = access.addressee(mail.personId);
    List<MailedNotification> told = stillTheirs(reader, notifications.ofMail(mail.id));
    if (told.isEmpty()) {
      // Taken back meanwhile, or no longer this person's business.
      mail.sent(now());
      return Outcome.SENT;
    }
    try {
      if (reader.email() == null) {
        throw new IllegalStateException("The person has no address any more.");
      }
      send(mail, reader.email(), writer.write(reader, mail.mailing, told));
      mail.sent(now());
      return Outcome.SENT;
    } catch (RuntimeException e) {
      mail.failed(now(), String.valueOf(e instanceof CompletionException ? e.getCause() : e));
      LOG.warnf("mail %s was not sent, attempt %d: %s", mail.id, mail.attempts, mail.fault);
      return Outcome.FAILED;
    }
  }

  /** The same id at every attempt, so that a server which took it twice can tell. */
  private void send(OutgoingMail mail, String address, Letter letter) {
    Mail out =
        Mail.withHtml(address, letter.subject(), letter.html())
            .setText(letter.text())
            .addHeader("Message-ID", "<" + mail.id + "@" + baseUrl.getHost() + ">")
            .addHeader("Auto-Submitted", "auto-generated");
    // Begun on a loop of its own: from any other thread Vert.x connects on one loop and listens on
    // another, and on a busy machine it now and then misses the server's greeting.
    CompletableFuture<Void> handedOver = new CompletableFuture<>();
    vertx
        .getOrCreateContext()
        .runOnContext(
            begun ->
                mailer
                    .send(out)
                    .subscribe()
                    .with(handedOver::complete, handedOver::completeExceptionally));
    handedOver.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  /** Whoever lost a seat since is told nothing more of what was that office's. */
  private List<MailedNotification> stillTheirs(Addressee reader, List<MailedNotification> told) {
    Set<UUID> offices =
        told.stream()
            .map(MailedNotification::organizationId)
            .collect(Collectors.toCollection(HashSet::new));
    Set<UUID> theirs =
        access.officials(offices).stream()
            .filter(official -> official.personId().equals(reader.personId()))
            .map(Official::organizationId)
            .collect(Collectors.toSet());
    return told.stream().filter(one -> theirs.contains(one.organizationId())).toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
