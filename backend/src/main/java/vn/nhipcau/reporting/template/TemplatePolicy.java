package vn.nhipcau.reporting.template;

import java.util.List;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/**
 * May this viewer do that with a form now: what is offered and what is guarded, in one place.
 * {@code docs/WORKFLOW.md} prints it.
 */
final class TemplatePolicy {

  private TemplatePolicy() {}

  /** Drafts are the business of who makes them; everybody else learns of a form when it counts. */
  static boolean seesDrafts(Viewer viewer) {
    return SystemAction.MANAGE_TEMPLATES.allowedFor(viewer);
  }

  static List<TemplateAction> allowed(TemplateStatus status, Viewer viewer) {
    if (!SystemAction.MANAGE_TEMPLATES.allowedFor(viewer)) {
      return List.of();
    }
    return switch (status) {
      case DRAFT -> List.of(TemplateAction.EDIT, TemplateAction.PUBLISH, TemplateAction.DISCARD);
      case PUBLISHED -> List.of(TemplateAction.REVISE);
      case SUPERSEDED -> List.of();
    };
  }

  static void check(TemplateAction action, TemplateStatus status, Viewer viewer) {
    if (!allowed(status, viewer).contains(action)) {
      throw new Problem(TemplateProblem.ACTION_NOT_ALLOWED)
          .with("action", action.name())
          .with("status", status.name());
    }
  }
}
