package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.problem.ItemProblems;

/**
 * Accepts reports one after the other, each in a transaction of its own: what is refused keeps none
 * of the others back.
 */
@ApplicationScoped
class BulkAcceptance {

  @Inject ReportReviewService review;
  @Inject ItemProblems problems;

  List<AcceptOutcome> accept(Viewer viewer, AcceptReports command, Locale locale) {
    return command.items().stream().map(item -> one(viewer, item, locale)).toList();
  }

  private AcceptOutcome one(Viewer viewer, AcceptReports.Item item, Locale locale) {
    try {
      long version = review.acceptListed(viewer, item.id(), EntityVersion.required(item.etag()));
      return new AcceptOutcome(item.id(), true, EntityVersion.text(version), null);
    } catch (RuntimeException e) {
      return new AcceptOutcome(item.id(), false, null, problems.of(e, locale));
    }
  }
}
