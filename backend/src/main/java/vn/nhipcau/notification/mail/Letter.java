package vn.nhipcau.notification.mail;

import java.util.List;

/** A mail as it is read. */
public record Letter(String subject, String text, String html) {

  /**
   * What the templates fill in.
   *
   * @param more how many are left out, in words; null for none
   */
  public record Content(
      String language,
      String subject,
      String greeting,
      List<Group> groups,
      String more,
      String reading,
      String readingLink,
      String choosing,
      String choosingLink) {}

  /** All for one of the offices that the reader works in. */
  public record Group(String office, List<Entry> entries) {}

  /**
   * @param reason why a report came back; null for anything else
   */
  public record Entry(String sentence, String reason, String link) {}
}
