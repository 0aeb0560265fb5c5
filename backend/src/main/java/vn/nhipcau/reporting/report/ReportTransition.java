package vn.nhipcau.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One step of a report's way. */
@Entity
@Immutable
public class ReportTransition {

  /** The verb behind a step; drafting is the first. */
  public enum Verb {
    DRAFT,
    SIGN,
    UNSIGN,
    SUBMIT,
    WITHDRAW,
    RETURN,
    ACCEPT,
    /** By a reorganization, or a requirement that asks for it no more; no verb of anybody's. */
    CLOSE,
    /** By a requirement that asks for it again. */
    REOPEN
  }

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "report_id")
  Report report;

  int position;

  @Enumerated(EnumType.STRING)
  Verb action;

  @Enumerated(EnumType.STRING)
  ReportStatus fromStatus;

  @Enumerated(EnumType.STRING)
  ReportStatus toStatus;

  Instant at;

  /** Null for what took effect by itself. */
  UUID personId;

  UUID organizationId;
  String reason;

  /** Number of the submission it concerns; null before there is one. */
  Integer submission;

  protected ReportTransition() {}

  ReportTransition(
      Report report,
      int position,
      Verb action,
      ReportStatus from,
      ReportStatus to,
      Actor by,
      Instant at,
      String reason,
      Integer submission) {
    this.report = report;
    this.position = position;
    this.action = action;
    this.fromStatus = from;
    this.toStatus = to;
    this.at = at;
    this.personId = by.personId();
    this.organizationId = by.organizationId();
    this.reason = reason;
    this.submission = submission;
  }

  static String lastReason(List<ReportTransition> way, Verb verb) {
    return way.reversed().stream()
        .filter(t -> t.action == verb)
        .findFirst()
        .map(t -> t.reason)
        .orElse(null);
  }

  /** Who takes a step, for which organization. */
  record Actor(UUID personId, UUID organizationId) {}
}
