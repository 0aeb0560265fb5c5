package vn.nhipcau.reporting.report;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** With its author, signed or not. */
  private static final ReportStatus[] DRAFTED = {
    ReportStatus.DRAFT, ReportStatus.SIGNED, ReportStatus.RETURNED, ReportStatus.WITHDRAWN
  };

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @Enumerated(EnumType.STRING)
  ReportKind kind;

  /** What it fulfils, or by which rule it goes where no period asks for it: one of the two. */
  UUID obligationId;

  UUID adHocRuleId;
  UUID organizationId;
  UUID recipientId;
  UUID templateId;
  String title;
  String period;

  @Enumerated(EnumType.STRING)
  ReportStatus status;

  /**
   * How it stands for others than its author; null while nothing that stands has reached them. What
   * the author does with a working copy, and a submission that was taken back, are not theirs to
   * know.
   */
  @Enumerated(EnumType.STRING)
  ReportStatus knownAs;

  /**
   * The working copy, for the author's eyes; what others see is the last submission. Lazy: a list
   * of two hundred reports must not read two hundred papers.
   */
  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  ReportContent content;

  int submissions;
  int withdrawals;

  /** Number of the last submission that was not withdrawn; 0 while there is none. */
  int standing;

  /** That of the last submission that stands. */
  String documentNumber;

  /** Whether what stands says that there was nothing to report. */
  boolean nothingToReport;

  /** Whether anybody it went to has opened the last submission. */
  boolean opened;

  /** While it is signed and not sent. */
  @Embedded Signature signature;

  String returnReason;
  Instant createdAt;
  UUID createdBy;
  Instant updatedAt;
  Instant submittedAt;

  /** How often and when it moved: all that others than the author may notice of its changes. */
  int moves;

  Instant movedAt;

  @Embedded EditNews editNews;
  @Version long version;

  @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  List<ReportTransition> transitions = new ArrayList<>();

  @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  List<ReportSubmission> submitted = new ArrayList<>();

  protected Report() {}

  Report(ReportOrigin origin, Actor by, Instant now) {
    kind = origin.kind();
    obligationId = origin.obligationId();
    adHocRuleId = origin.adHocRuleId();
    organizationId = origin.organizationId();
    recipientId = origin.recipientId();
    templateId = origin.templateId();
    title = origin.title();
    period = origin.period();
    content = ReportContent.EMPTY;
    createdAt = now;
    createdBy = by.personId();
    moveTo(ReportStatus.DRAFT, Verb.DRAFT, null, by, now, null);
  }

  /** What it is about, and whom it goes to first. */
  void address(String title, UUID recipientId, Instant now) {
    requireWritable();
    this.title = title;
    this.recipientId = recipientId;
    updatedAt = now;
  }

  void write(ReportContent written, Instant now) {
    requireWritable();
    content = written;
    updatedAt = now;
  }

  /** Whether the trail should be told that this person writes. */
  boolean tellsOfEdit(UUID person, Instant now) {
    boolean tells = editNews == null || !editNews.coversWritingBy(person, now);
    editNews = tells ? new EditNews(person, now) : editNews;
    return tells;
  }

  /**
   * The version as somebody knows it: the author's counts every change, for all others only moves
   * count, or they could watch the author writing.
   */
  long versionFor(boolean author) {
    return author ? version : moves;
  }

  /** Freezes the content; for others than the author nothing has happened. */
  void sign(Actor by, Instant now, String sha256) {
    requireWritable();
    signature = new Signature(now, by.personId(), sha256);
    step(ReportStatus.SIGNED, Verb.SIGN, null, by, now, null);
  }

  /** Back to where it was before it was signed, so that it can be edited. */
  void unsign(Actor by, Instant now, String reason) {
    require(ReportStatus.SIGNED);
    signature = null;
    step(transitions.getLast().fromStatus, Verb.UNSIGN, null, by, now, reason);
  }

  /** Whoever submits what nobody has signed yet signs it by that. */
  ReportSubmission submit(DocumentNumber document, Actor by, Instant now, String sha256) {
    if (status != ReportStatus.SIGNED) {
      requireWritable();
      signature = new Signature(now, by.personId(), sha256);
    }
    ReportSubmission submission =
        new ReportSubmission(this, ++submissions, document, content, signature, now, by.personId());
    signature = null;
    submitted.add(submission);
    standing = submissions;
    documentNumber = document.text();
    nothingToReport = content.nothing();
    opened = false;
    submittedAt = now;
    returnReason = null;
    known(ReportStatus.SUBMITTED, Verb.SUBMIT, by, now, null);
    return submission;
  }

  void sendBack(String reason, Actor by, Instant now) {
    require(ReportStatus.SUBMITTED);
    returnReason = reason;
    known(ReportStatus.RETURNED, Verb.RETURN, by, now, reason);
  }

  void accept(Actor by, Instant now) {
    require(ReportStatus.SUBMITTED);
    known(ReportStatus.ACCEPTED, Verb.ACCEPT, by, now, null);
  }

  /**
   * Takes the last submission back, unread: for everybody else it never came. Where an earlier one
   * had been returned, they are back at that.
   */
  void withdraw(String reason, Actor by, Instant now) {
    require(ReportStatus.SUBMITTED);
    if (opened) {
      throw new IllegalStateException("report " + id + " has been read");
    }
    Optional<ReportSubmission> before =
        submitted.stream()
            .filter(s -> s.number < submissions && stands(s.number))
            .reduce((one, later) -> later);
    withdrawals++;
    standing = before.map(s -> s.number).orElse(0);
    opened = standing > 0;
    submittedAt = before.map(s -> s.submittedAt).orElse(null);
    documentNumber = before.map(s -> s.document.text()).orElse(null);
    nothingToReport = before.map(s -> s.content.nothing()).orElse(false);
    returnReason = standing == 0 ? null : ReportTransition.lastReason(transitions, Verb.RETURN);
    knownAs = standing == 0 ? null : ReportStatus.RETURNED;
    moveTo(ReportStatus.WITHDRAWN, Verb.WITHDRAW, submissions, by, now, reason);
  }

  /** Whether a submission was not withdrawn: no other has ever reached anybody. */
  boolean stands(int submission) {
    return transitions.stream()
        .noneMatch(t -> t.action == Verb.WITHDRAW && t.submission == submission);
  }

  /** The status as somebody knows it. */
  ReportStatus statusFor(boolean author) {
    return author ? status : knownAs;
  }

  /** How often it was submitted, as somebody knows it. */
  int versionsFor(boolean author) {
    return author ? submissions : submissions - withdrawals;
  }

  /** Whoever follows its organization goes on with it, and sends it to whom they report to. */
  void move(UUID organization, UUID recipient, Actor by, Instant now, String reason) {
    if (status == ReportStatus.SIGNED && !organization.equals(organizationId)) {
      // Nobody signs for a body that is not theirs.
      unsign(by, now, reason);
    }
    require(DRAFTED);
    organizationId = organization;
    recipientId = recipient;
  }

  /** Nobody owes it any more; what was written stays readable. */
  void close(String reason, Actor by, Instant now) {
    require(DRAFTED);
    signature = null;
    knownAs = knownAs == null ? null : ReportStatus.CLOSED;
    moveTo(ReportStatus.CLOSED, Verb.CLOSE, standing == 0 ? null : standing, by, now, reason);
  }

  void reopen(String reason, Actor by, Instant now) {
    require(ReportStatus.CLOSED);
    moveTo(ReportStatus.DRAFT, Verb.REOPEN, null, by, now, reason);
  }

  private void requireWritable() {
    require(ReportStatus.DRAFT, ReportStatus.RETURNED, ReportStatus.WITHDRAWN);
  }

  /** The policy has refused the caller before; who gets here otherwise is a fault of ours. */
  private void require(ReportStatus... allowed) {
    if (!List.of(allowed).contains(status)) {
      throw new IllegalStateException("report " + id + " is " + status);
    }
  }

  /** A step that everybody sees who sees the report. */
  private void known(ReportStatus next, Verb verb, Actor by, Instant now, String reason) {
    knownAs = next;
    moveTo(next, verb, standing, by, now, reason);
  }

  private void moveTo(
      ReportStatus next, Verb verb, Integer submission, Actor by, Instant now, String reason) {
    movedAt = now;
    moves++;
    step(next, verb, submission, by, now, reason);
  }

  private void step(
      ReportStatus next, Verb verb, Integer submission, Actor by, Instant now, String reason) {
    transitions.add(
        new ReportTransition(
            this, transitions.size(), verb, status, next, by, now, reason, submission));
    status = next;
    updatedAt = now;
  }
}
