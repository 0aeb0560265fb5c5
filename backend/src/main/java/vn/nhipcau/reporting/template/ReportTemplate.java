package vn.nhipcau.reporting.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/**
 * One version of a form: a draft until it is published, and from then on as it is. The database
 * refuses any change of a published one.
 */
@Entity
public class ReportTemplate {

  /** What is stored; that a published version was superseded follows from there being a later. */
  enum State {
    DRAFT,
    PUBLISHED
  }

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String code;
  int version;
  String title;
  String titleEn;

  @JdbcTypeCode(SqlTypes.JSON)
  TemplateDefinition definition;

  @Enumerated(EnumType.STRING)
  State state;

  Instant updatedAt;
  Instant publishedAt;

  /** Counts the changes of a draft; {@code version} is the form's own number. */
  @Version long revision;

  protected ReportTemplate() {}

  private ReportTemplate(
      String code, int version, String title, String titleEn, TemplateDefinition definition) {
    this.code = code;
    this.version = version;
    this.title = title;
    this.titleEn = titleEn;
    this.definition = definition;
  }

  static ReportTemplate draft(
      String code,
      int version,
      String title,
      String titleEn,
      TemplateDefinition definition,
      Instant now) {
    ReportTemplate draft = new ReportTemplate(code, version, title, titleEn, definition);
    draft.state = State.DRAFT;
    draft.updatedAt = now;
    return draft;
  }

  /** The first version of a form that a catalogue brings. */
  static ReportTemplate published(
      String code, String title, String titleEn, TemplateDefinition definition, Instant now) {
    ReportTemplate template = draft(code, 1, title, titleEn, definition, now);
    template.publish(now);
    return template;
  }

  void write(String newTitle, String newTitleEn, TemplateDefinition newDefinition, Instant now) {
    requireDraft();
    title = newTitle;
    titleEn = newTitleEn;
    definition = newDefinition;
    updatedAt = now;
  }

  void publish(Instant now) {
    requireDraft();
    state = State.PUBLISHED;
    updatedAt = now;
    publishedAt = now;
  }

  /** The policy has refused the caller before; who gets here by another way is a fault of ours. */
  private void requireDraft() {
    if (state != State.DRAFT) {
      throw new IllegalStateException("template " + id + " is " + state);
    }
  }
}
