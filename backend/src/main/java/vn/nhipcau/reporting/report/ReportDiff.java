package vn.nhipcau.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.reporting.template.TemplateDefinition;

/** What changed from one submission to another. */
@Schema(
    description =
        "What changed from one submission to another, in the order of the form; all parts, changed or not.")
public record ReportDiff(
    @Schema(description = "Number of the submission compared with.") int from,
    @Schema(description = "Number of the submission compared.") int to,
    List<TextPart> sections,
    List<Figure> indicators,
    TextPart note,
    @Schema(description = "Why there was nothing to report.") TextPart nothingToReport) {

  /** A text, word by word. */
  public record TextPart(
      @Schema(description = "Key of the section; null for what is none.", nullable = true)
          String key,
      boolean changed,
      List<WordDiff.Stretch> stretches) {}

  /** A figure before and after. */
  public record Figure(
      String key,
      boolean changed,
      @Schema(nullable = true) BigDecimal before,
      @Schema(nullable = true) BigDecimal after) {}

  static ReportDiff of(TemplateDefinition form, ReportSubmission from, ReportSubmission to) {
    return new ReportDiff(
        from.number,
        to.number,
        form.sections().stream()
            .map(
                s ->
                    text(
                        s.key(),
                        from.content.sections().get(s.key()),
                        to.content.sections().get(s.key())))
            .toList(),
        form.indicators().stream()
            .map(
                i ->
                    figure(
                        i.key(),
                        from.content.indicators().get(i.key()),
                        to.content.indicators().get(i.key())))
            .toList(),
        text(null, from.content.note(), to.content.note()),
        text(null, from.content.nothingToReport(), to.content.nothingToReport()));
  }

  private static TextPart text(String key, String before, String after) {
    List<WordDiff.Stretch> stretches = WordDiff.of(before, after);
    boolean changed = stretches.stream().anyMatch(s -> s.change() != WordDiff.Change.SAME);
    return new TextPart(key, changed, stretches);
  }

  private static Figure figure(String key, BigDecimal before, BigDecimal after) {
    return new Figure(key, !Objects.equals(before, after), before, after);
  }
}
