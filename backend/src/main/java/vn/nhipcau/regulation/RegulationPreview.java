package vn.nhipcau.regulation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.regulation.document.FoundProvision;
import vn.nhipcau.regulation.document.ReadRegulation;
import vn.nhipcau.regulation.document.UnplacedLine;

/** What a document would become; nothing of it is stored. */
@Schema(description = "What a document would become. Nothing of it is stored.")
public record RegulationPreview(
    List<FoundProvision> provisions, List<UnplacedLine> unplaced, PreviewCounts counts) {

  /** How much of what. */
  public record PreviewCounts(
      int articles, int clauses, int points, int paragraphs, int unplaced) {}

  static RegulationPreview of(ReadRegulation read) {
    return new RegulationPreview(
        read.provisions(),
        read.unplaced(),
        new PreviewCounts(
            read.count(ProvisionKind.ARTICLE),
            read.count(ProvisionKind.CLAUSE),
            read.count(ProvisionKind.POINT),
            read.count(ProvisionKind.PARAGRAPH),
            read.unplaced().size()));
  }
}
