package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;

/** What shall become of the register on a day, and by which act. */
public record ReformPlan(LocalDate effectiveOn, String legalBasis, List<RegisterStep> steps) {}
