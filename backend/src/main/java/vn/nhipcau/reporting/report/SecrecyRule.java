package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.document.ExaminedFile;
import vn.nhipcau.platform.problem.Problem;

/**
 * State secrets may be kept only where no network leads in or out (Law on Protection of State
 * Secrets): any other installation refuses what is marked as one, drafts too.
 */
@ApplicationScoped
class SecrecyRule {

  @ConfigProperty(name = "nhipcau.stand-alone")
  boolean standAlone;

  /**
   * @throws Problem 422 with a pointer to every part that is marked, where that may not be kept
   */
  void check(String title, ReportContent content) {
    if (standAlone) {
      return;
    }
    Problem refused = new Problem(ReportProblem.SECRET_REFUSED);
    mark(refused, "/title", title);
    content.sections().forEach((key, text) -> mark(refused, "/sections/" + key, text));
    mark(refused, "/note", content.note());
    mark(refused, "/nothingToReport", content.nothingToReport());
    if (!refused.faults().isEmpty()) {
      throw refused;
    }
  }

  /**
   * A file that is marked by its name or in its text; what a picture or a PDF shows is not seen.
   */
  void check(ExaminedFile file) throws IOException {
    if (standAlone) {
      return;
    }
    String bare = file.name().replaceFirst("\\.[^.]*$", "");
    Problem refused = new Problem(ReportProblem.SECRET_REFUSED);
    mark(refused, "/file", bare + "\n" + file.text());
    if (!refused.faults().isEmpty()) {
      throw refused;
    }
  }

  private static void mark(Problem refused, String pointer, String text) {
    Secrecy.of(text).ifPresent(s -> refused.at(pointer, "field.secret_mark", Map.of()));
  }
}
