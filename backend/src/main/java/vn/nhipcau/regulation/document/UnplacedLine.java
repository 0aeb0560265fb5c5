package vn.nhipcau.regulation.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line that found no place in the tree. */
@Schema(description = "A line that found no place in the tree; somebody has to look at it.")
public record UnplacedLine(
    @Schema(description = "Line of a Markdown file, paragraph of a Word file, from 1.") int line,
    @Schema(description = "How it begins.") String text,
    Reason reason) {

  /** Why it has no place. */
  @Schema(
      name = "UnplacedReason",
      description =
          """
          `BEFORE_FIRST_ARTICLE`, `AFTER_LAST_ARTICLE` (signature, receivers), `BETWEEN_ARTICLES`, `OUT_OF_ORDER` \
          (a number that was there before), `NO_PARENT` (a point without its clause), `ASIDE` (a table or table of contents).""")
  public enum Reason {
    BEFORE_FIRST_ARTICLE,
    BETWEEN_ARTICLES,
    AFTER_LAST_ARTICLE,
    OUT_OF_ORDER,
    NO_PARENT,
    ASIDE
  }
}
