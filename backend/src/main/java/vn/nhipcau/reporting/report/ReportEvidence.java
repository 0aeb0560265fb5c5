package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.regulation.evidence.EvidenceLinkKind;
import vn.nhipcau.regulation.evidence.EvidenceLinkView;
import vn.nhipcau.regulation.evidence.EvidenceSource;

/** A report shows that a duty was carried out. */
@ApplicationScoped
class ReportEvidence implements EvidenceSource {

  @Inject Reports reports;
  @Inject ReportViews views;

  @Override
  public EvidenceLinkKind kind() {
    return EvidenceLinkKind.REPORT;
  }

  @Override
  public Map<UUID, EvidenceLinkView> visible(Viewer viewer, Set<UUID> owners, Set<UUID> ids) {
    return views.summaries(reports.visible(viewer, owners, ids), viewer).stream()
        .collect(
            Collectors.toMap(
                ReportSummary::id,
                r -> new EvidenceLinkView(kind(), r.id(), r.title(), r.titleEn())));
  }
}
