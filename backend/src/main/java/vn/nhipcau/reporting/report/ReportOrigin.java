package vn.nhipcau.reporting.report;

import java.util.UUID;

/**
 * What a report is begun from: the obligation that it fulfils, or the rule by which it goes without
 * one.
 *
 * @param obligationId null of an ad-hoc report
 * @param adHocRuleId null of a periodic report
 * @param period null of an ad-hoc report
 */
record ReportOrigin(
    UUID obligationId,
    UUID adHocRuleId,
    UUID organizationId,
    UUID recipientId,
    UUID templateId,
    String title,
    String period) {

  ReportKind kind() {
    return obligationId == null ? ReportKind.AD_HOC : ReportKind.PERIODIC;
  }
}
