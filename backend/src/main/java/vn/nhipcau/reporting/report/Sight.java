package vn.nhipcau.reporting.report;

import java.util.Set;
import vn.nhipcau.access.Standing;

/**
 * How much of a report somebody sees, by how they stand to it: the author all of it, whoever got it
 * what was not withdrawn, who stands further up the line what stands now and nothing of its way
 * there.
 */
record Sight(boolean author, boolean alongOnly) {

  static Sight of(Set<Standing> standings) {
    return new Sight(
        standings.contains(Standing.DRAFTER), standings.equals(Set.of(Standing.SUPERIOR)));
  }

  boolean shows(Report report, int submission) {
    if (author) {
      return true;
    }
    return alongOnly ? submission == report.standing : report.stands(submission);
  }

  boolean shows(Report report, ReportTransition step) {
    return author || (step.submission != null && shows(report, step.submission));
  }

  int versions(Report report) {
    return alongOnly ? 1 : report.versionsFor(author);
  }
}
