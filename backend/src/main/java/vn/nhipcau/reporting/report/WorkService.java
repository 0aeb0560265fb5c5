package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.reporting.obligation.ObligationFilter;
import vn.nhipcau.reporting.obligation.ObligationService;

/**
 * Gathers what a viewer must do now. What counts as theirs to do is the policy's word, not a second
 * opinion.
 */
@ApplicationScoped
public class WorkService {

  private static final int FIRST_ITEMS = 20;

  @Inject ObligationService obligations;
  @Inject ReportService reports;

  @Transactional
  public Work of(Viewer viewer) {
    ObligationFilter due = new ObligationFilter();
    due.size = FIRST_ITEMS;
    due.count = true;
    return new Work(
        Work.DueWork.of(obligations.due(viewer, due)),
        work(viewer, ReportBox.DRAFTS, ReportStatus.RETURNED, Standing.DRAFTER, ReportAction.EDIT),
        work(viewer, ReportBox.DRAFTS, ReportStatus.DRAFT, Standing.DRAFTER, ReportAction.SUBMIT),
        work(viewer, ReportBox.DRAFTS, ReportStatus.SIGNED, Standing.DRAFTER, ReportAction.SUBMIT),
        work(
            viewer,
            ReportBox.INBOX,
            ReportStatus.SUBMITTED,
            Standing.RECIPIENT,
            ReportAction.ACCEPT),
        toDecide(viewer));
  }

  private Work.DueWork toDecide(Viewer viewer) {
    if (!viewer.hasAny(Role.OFFICER, Role.LEADER)) {
      return Work.DueWork.NONE;
    }
    ObligationFilter asked = new ObligationFilter();
    asked.size = FIRST_ITEMS;
    asked.count = true;
    return Work.DueWork.of(obligations.extensionsToDecide(viewer, asked));
  }

  private Work.ReportWork work(
      Viewer viewer, ReportBox box, ReportStatus status, Standing standing, ReportAction action) {
    if (!ReportPolicy.allowed(status, true, Set.of(standing), viewer).contains(action)) {
      return Work.ReportWork.NONE;
    }
    ReportFilter filter = new ReportFilter();
    filter.box = box;
    filter.status = status;
    filter.size = FIRST_ITEMS;
    filter.count = true;
    return Work.ReportWork.of(reports.list(viewer, filter));
  }
}
