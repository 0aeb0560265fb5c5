package vn.nhipcau.notification.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.access.Addressee;
import vn.nhipcau.notification.MailedNotification;
import vn.nhipcau.notification.Mailing;
import vn.nhipcau.notification.NotificationKind;
import vn.nhipcau.notification.NotificationView;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;

/**
 * Puts a mail into words, in its reader's language. Of a paper it tells title, period and due day,
 * and why it came back; never its content.
 */
@ApplicationScoped
class LetterWriter {

  private static final int MOST_ENTRIES = 50;

  @Inject OrganizationService organizations;

  @Location("mail/letter.html")
  Template html;

  @Location("mail/letter.txt")
  Template text;

  @ConfigProperty(name = "nhipcau.base-url")
  String baseUrl;

  Letter write(Addressee reader, Mailing mailing, List<MailedNotification> told) {
    LetterWords words = new LetterWords(Locale.of(reader.locale()));
    String subject = subject(words, mailing, told);
    int left = told.size() - MOST_ENTRIES;
    Letter.Content content =
        new Letter.Content(
            reader.locale(),
            subject,
            words.say("greeting", Map.of("name", reader.displayName())),
            groups(words, told.subList(0, Math.min(told.size(), MOST_ENTRIES))),
            left > 0 ? words.say("more", Map.of("number", left)) : null,
            words.say("reading", Map.of()),
            baseUrl + "/notifications",
            words.say("choosing", Map.of()),
            baseUrl + "/notifications/preferences");
    return new Letter(
        subject,
        text.data("letter", content).render().strip() + "\n",
        html.data("letter", content).render());
  }

  private static String subject(LetterWords words, Mailing mailing, List<MailedNotification> told) {
    if (told.size() == 1) {
      return words.sentence(told.getFirst().told());
    }
    return words.say(
        mailing == Mailing.AT_ONCE ? "subject.urgent" : "subject.digest",
        Map.of("number", told.size()));
  }

  private List<Letter.Group> groups(LetterWords words, List<MailedNotification> told) {
    Map<UUID, List<MailedNotification>> byOffice =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    MailedNotification::organizationId, LinkedHashMap::new, Collectors.toList()));
    Map<UUID, OrganizationRef> offices = organizations.refs(byOffice.keySet());
    return byOffice.entrySet().stream()
        .map(
            office ->
                new Letter.Group(
                    words.name(offices.get(office.getKey())),
                    office.getValue().stream().map(one -> entry(words, one.told())).toList()))
        .toList();
  }

  private Letter.Entry entry(LetterWords words, NotificationView told) {
    boolean back = told.kind() == NotificationKind.REPORT_RETURNED && told.reason() != null;
    return new Letter.Entry(
        words.sentence(told),
        back ? words.say("reason", Map.of("reason", told.reason())) : null,
        baseUrl + path(told));
  }

  /** Where to go and do something about it: the same places as in the application. */
  private static String path(NotificationView told) {
    if ("report".equals(told.subjectType())) {
      return "/reports/" + told.subjectId();
    }
    if ("organization".equals(told.subjectType())) {
      return "/organizations/" + told.subjectId();
    }
    return switch (told.kind()) {
      case OVERDUE_FROM_OTHERS -> "/follow-up?status=OVERDUE";
      case EXTENSION_REQUESTED -> "/follow-up?extensionRequested=true";
      default -> "/";
    };
  }
}
