package vn.nhipcau.reporting.report;

import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.regulation.ProvisionRef;
import vn.nhipcau.reporting.obligation.ObligationView;

/**
 * What a report answers to and where it goes: its obligation's word, or its author's.
 *
 * @param period null where no period asks for it
 * @param dueOn null where nothing sets a day
 * @param recipients who answers it, the first one first
 */
record ReportTerms(
    String titleEn,
    PeriodRef period,
    ProvisionRef provision,
    OrganizationRef organization,
    List<OrganizationRef> recipients,
    List<OrganizationRef> copies,
    LocalDate dueOn,
    boolean late) {

  static ReportTerms of(ObligationView owed, String titleEn) {
    return new ReportTerms(
        titleEn,
        owed.period(),
        owed.provision(),
        owed.organization(),
        List.of(owed.recipient()),
        owed.copies(),
        owed.dueOn(),
        owed.late());
  }
}
