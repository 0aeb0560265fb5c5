package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.document.ExaminedFile;
import vn.nhipcau.document.StoredFiles;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.problem.Problem;

/**
 * The files of a report. They are part of what is signed, so each change of them is a change of the
 * working copy: whoever signs a version signs exactly its files.
 */
@ApplicationScoped
public class AttachmentService {

  private static final int MOST_FILES = 20;
  private static final long MOST_BYTES = 100L << 20;

  @Inject Reports reports;
  @Inject ReportDesk desk;
  @Inject Attachments attachments;
  @Inject AttachmentViews views;
  @Inject StoredFiles files;
  @Inject SecrecyRule secrecy;
  @Inject Event<DomainEvent> events;

  /** What an upload came to: an attachment, new or known from before. */
  public record Attached(AttachmentView attachment, boolean created) {}

  /** A file as it is handed out. */
  public record Handed(
      String name, String mediaType, long size, String sha256, InputStream bytes) {}

  @Transactional
  public List<AttachmentView> list(Viewer viewer, UUID id) {
    return desk.shown(desk.opened(viewer, id), viewer).value().attachments();
  }

  @Transactional
  public Handed open(Viewer viewer, UUID id, UUID attachmentId) throws IOException {
    Report report = desk.opened(viewer, id);
    Attachment found =
        attachments
            .readable(report, desk.sight(report, viewer), attachmentId)
            .orElseThrow(Problem.notFound());
    return new Handed(
        found.name, found.kind.mediaType, found.size, found.sha256, files.open(found.fileId));
  }

  /**
   * @param content where what came lies
   * @param name as the sender's computer calls it
   */
  @Transactional
  public Attached attach(Viewer viewer, UUID id, Path content, String name) throws IOException {
    // Whoever may not attach learns nothing else, and nobody else waits while a file is examined.
    desk.permitted(desk.visible(viewer, id), viewer, ReportAction.EDIT);
    ExaminedFile file = ExaminedFile.of(content, name);
    secrecy.check(file);
    Report report = locked(viewer, id);
    List<Attachment> there = attachments.working(id);
    Optional<Attachment> same =
        there.stream().filter(a -> a.sha256.equals(file.sha256())).findFirst();
    if (same.isPresent()) {
      return new Attached(views.view(same.get()), false);
    }
    if (there.size() >= MOST_FILES) {
      throw new Problem(ReportProblem.TOO_MANY_ATTACHMENTS).with("most", MOST_FILES);
    }
    if (there.stream().mapToLong(a -> a.size).sum() + file.size() > MOST_BYTES) {
      throw new Problem(ReportProblem.ATTACHMENTS_TOO_LARGE).with("most", MOST_BYTES >> 20);
    }
    Instant now = desk.now();
    Attachment attachment = new Attachment(id, files.keep(file, now), file, viewer.personId(), now);
    attachments.persistAndFlush(attachment);
    report.write(report.content, now);
    events.fire(
        new ReportEvents.ReportAttached(
            id,
            viewer.personId(),
            viewer.organization().id(),
            now,
            attachment.id,
            attachment.sha256));
    return new Attached(views.view(attachment), true);
  }

  @Transactional
  public void detach(Viewer viewer, UUID id, UUID attachmentId, long version) {
    Report report = locked(viewer, id);
    Attachment attachment =
        attachments.working(id).stream()
            .filter(a -> a.id.equals(attachmentId))
            .findFirst()
            .orElseThrow(Problem.notFound());
    EntityVersion.check(report.version, version);
    Instant now = desk.now();
    if (attachments.wentOut(attachment)) {
      attachment.detach(now);
    } else {
      attachments.delete(attachment);
      files.remove(attachment.fileId);
    }
    report.write(report.content, now);
    events.fire(
        new ReportEvents.ReportDetached(
            id,
            viewer.personId(),
            viewer.organization().id(),
            now,
            attachment.id,
            attachment.sha256));
  }

  /** Two uploads at once are counted one after the other, and nobody signs in between. */
  private Report locked(Viewer viewer, UUID id) {
    Report report = desk.visible(viewer, id);
    reports.lock(report);
    return desk.permitted(report, viewer, ReportAction.EDIT);
  }
}
