package vn.nhipcau.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files of reports: those of the working copy, and those that went out with submissions. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

  List<Attachment> working(UUID reportId) {
    return list("reportId = ?1 and detachedAt is null order by attachedAt, id", reportId);
  }

  /** By submission. */
  Map<Integer, List<Attachment>> submitted(UUID reportId) {
    Map<Integer, List<Attachment>> found = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select s.submission, a from SubmittedAttachment s join Attachment a on a.id = s.attachmentId where s.reportId = :report order by a.attachedAt, a.id",
            Object[].class)
        .setParameter("report", reportId)
        .getResultList()
        .forEach(
            row ->
                found
                    .computeIfAbsent((Integer) row[0], number -> new ArrayList<>())
                    .add((Attachment) row[1]));
    return found;
  }

  /** What goes out with the submission that was just made. */
  void freeze(Report report) {
    for (Attachment attachment : working(report.id)) {
      getEntityManager()
          .persist(new SubmittedAttachment(report.id, report.submissions, attachment.id));
    }
  }

  /** One of a report's files as somebody may read it. */
  Optional<Attachment> readable(Report report, Sight sight, UUID id) {
    return find("reportId = ?1 and id = ?2", report.id, id)
        .firstResultOptional()
        .filter(
            a ->
                sight.author() && a.detachedAt == null
                    || submitted(report.id).entrySet().stream()
                        .anyMatch(
                            sent ->
                                sight.shows(report, sent.getKey()) && sent.getValue().contains(a)));
  }

  boolean wentOut(Attachment attachment) {
    return getEntityManager()
            .createQuery(
                "select count(*) from SubmittedAttachment s where s.attachmentId = :id", Long.class)
            .setParameter("id", attachment.id)
            .getSingleResult()
        > 0;
  }
}
