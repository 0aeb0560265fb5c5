package vn.nhipcau.reporting.report;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.reporting.report.ReportTransition.Actor;
import vn.nhipcau.reporting.report.ReportTransition.Verb;

/**
 * A report and its way from draft to acceptance. Its verbs are the only way to change its status.
 */
@Entity
public class Report {

  private static final Duration EDITS_TOLD_EVERY = Duration.ofHours(1);

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @Enumerated(EnumType.STRING)
  ReportKind kind;

  UUID obligationId;
  UUID organizationId;
  UUID recipientId;
  UUID templateId;
  String title;
  String period;

  @Enumerated(EnumType.STRING)
  ReportStatus status;

  /**
   * The working copy, for the author's eyes; what others see is the last submission. Lazy: a list
   * of two hundred reports must not read two hundred papers.
   */
  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  ReportContent content;

  int submissions;
  String returnReason;
  Instant createdAt;
  UUID createdBy;
  Instant updatedAt;
  Instant submittedAt;

  /** How often and when it moved: all that others than the author may notice of its changes. */
  int moves;

  Instant movedAt;

  /** The writer whom the trail was last told of, and when. */
  UUID editToldBy;

  Instant editToldAt;
  @Version long version;

  @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  List<ReportTransition> transitions = new ArrayList<>();

  @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  List<ReportSubmission> submitted = new ArrayList<>();

  protected Report() {}

  static Report periodic(
      UUID obligationId,
      UUID organizationId,
      UUID recipientId,
      UUID templateId,
      String title,
      String period,
      Actor by,
      Instant now) {
    Report report = new Report();
    report.kind = ReportKind.PERIODIC;
    report.obligationId = obligationId;
    report.organizationId = organizationId;
    report.recipientId = recipientId;
    report.templateId = templateId;
    report.title = title;
    report.period = period;
    report.content = ReportContent.EMPTY;
    report.createdAt = now;
    report.createdBy = by.personId();
    report.moveTo(ReportStatus.DRAFT, Verb.DRAFT, by, now, null);
    return report;
  }

  void write(ReportContent written, Instant now) {
    require(ReportStatus.DRAFT, ReportStatus.RETURNED);
    content = written;
    updatedAt = now;
  }

  /** Whether the trail should be told that this person writes: autosave alone would drown it. */
  boolean tellsOfEdit(UUID person, Instant now) {
    boolean news = !person.equals(editToldBy) || editToldAt.plus(EDITS_TOLD_EVERY).isBefore(now);
    if (news) {
      editToldBy = person;
      editToldAt = now;
    }
    return news;
  }

  /**
   * The version as somebody knows it: the author's counts every change, for all others only moves
   * count, or they could watch the author writing.
   */
  long versionFor(boolean author) {
    return author ? version : moves;
  }

  ReportSubmission submit(Actor by, Instant now, String sha256) {
    require(ReportStatus.DRAFT, ReportStatus.RETURNED);
    ReportSubmission submission =
        new ReportSubmission(this, ++submissions, content, sha256, now, by.personId());
    submitted.add(submission);
    submittedAt = now;
    returnReason = null;
    moveTo(ReportStatus.SUBMITTED, Verb.SUBMIT, by, now, null);
    return submission;
  }

  void sendBack(String reason, Actor by, Instant now) {
    require(ReportStatus.SUBMITTED);
    returnReason = reason;
    moveTo(ReportStatus.RETURNED, Verb.RETURN, by, now, reason);
  }

  void accept(Actor by, Instant now) {
    require(ReportStatus.SUBMITTED);
    moveTo(ReportStatus.ACCEPTED, Verb.ACCEPT, by, now, null);
  }

  /** Whoever follows its organization goes on with it, and sends it to whom they report to. */
  void move(UUID organization, UUID recipient) {
    require(ReportStatus.DRAFT, ReportStatus.RETURNED);
    organizationId = organization;
    recipientId = recipient;
  }

  /** Nobody owes it any more; what was written stays readable. */
  void close(String reason, Actor by, Instant now) {
    require(ReportStatus.DRAFT, ReportStatus.RETURNED);
    moveTo(ReportStatus.CLOSED, Verb.CLOSE, by, now, reason);
  }

  /**
   * The policy has refused the caller before; whoever gets here by another way is a fault of ours.
   */
  private void require(ReportStatus... allowed) {
    if (!List.of(allowed).contains(status)) {
      throw new IllegalStateException("report " + id + " is " + status);
    }
  }

  private void moveTo(ReportStatus next, Verb verb, Actor by, Instant now, String reason) {
    transitions.add(
        new ReportTransition(
            this,
            transitions.size(),
            verb,
            status,
            next,
            by,
            now,
            reason,
            submissions == 0 ? null : submissions));
    status = next;
    updatedAt = now;
    movedAt = now;
    moves++;
  }
}
