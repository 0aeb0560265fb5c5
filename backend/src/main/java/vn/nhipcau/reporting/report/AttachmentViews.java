package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.access.Persons;

/** Shows files to a viewer. When the author put them there is the author's to know. */
@ApplicationScoped
class AttachmentViews {

  @Inject Attachments attachments;
  @Inject Persons persons;

  /** Those of the working copy, which its author sees. */
  List<AttachmentView> working(Report report, List<ReportAction> allowed) {
    return views(attachments.working(report.id), true, allowed.contains(ReportAction.EDIT));
  }

  /** Those of each submission. */
  Map<Integer, List<AttachmentView>> submitted(Report report, boolean author) {
    return attachments.submitted(report.id).entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, sent -> views(sent.getValue(), author, false)));
  }

  AttachmentView view(Attachment attachment) {
    return views(List.of(attachment), true, true).getFirst();
  }

  private List<AttachmentView> views(
      Collection<Attachment> shown, boolean author, boolean editable) {
    Map<UUID, PersonRef> people =
        author
            ? persons.refs(shown.stream().map(a -> a.attachedBy).collect(Collectors.toSet()))
            : Map.of();
    return shown.stream()
        .map(
            a ->
                new AttachmentView(
                    a.id,
                    a.name,
                    a.kind,
                    a.kind.mediaType,
                    a.size,
                    a.sha256,
                    author ? a.attachedAt : null,
                    people.get(a.attachedBy),
                    editable ? List.of(AttachmentAction.DETACH) : List.of()))
        .toList();
  }
}
