package vn.nhipcau.reorganization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.RegisterStep;

/** A reorganization with its whole plan. */
@Schema(name = "Reorganization")
public record ReorganizationDetail(
    ReorganizationSummary reorganization,
    @Schema(description = "The plan as it was recorded.") List<RegisterStep> steps,
    @Schema(description = "Why it could not take effect on its day; empty when nothing did.")
        List<PlanFault> faults,
    @Schema(description = "What it meant for seats and open papers; empty until it is applied.")
        List<ReorganizationEffects.Effect> effects) {

  /** What is wrong with one step. */
  public record PlanFault(
      @Schema(description = "JSON pointer into the plan.", examples = "/steps/17/successor")
          String pointer,
      @Schema(examples = "step.unknown_code") String code,
      String detail) {}
}
