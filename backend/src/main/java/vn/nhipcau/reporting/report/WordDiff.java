package vn.nhipcau.reporting.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two texts word by word: what stayed, what was taken out, what was put in. Pure. */
final class WordDiff {

  /** A word with its marks, or the space between two. */
  private static final Pattern PIECE =
      Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

  /**
   * Beyond this many words in both texts together they are compared line by line: a comparison by
   * words would cost more than it tells.
   */
  private static final int MOST_PIECES = 20_000;

  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

  /** What became of a stretch of text. */
  public enum Change {
    SAME,
    REMOVED,
    ADDED
  }

  /** A stretch of text and what became of it. */
  @Schema(name = "TextChange")
  public record Stretch(Change change, String text) {}

  private WordDiff() {}

  static List<Stretch> of(String before, String after) {
    List<String> old = pieces(PIECE, before);
    List<String> now = pieces(PIECE, after);
    if (old.size() + now.size() > MOST_PIECES) {
      old = pieces(LINE, before);
      now = pieces(LINE, after);
    }
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add(stretches, Change.SAME, old.subList(at, delta.getSource().getPosition()));
      add(stretches, Change.REMOVED, delta.getSource().getLines());
      add(stretches, Change.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(stretches, Change.SAME, old.subList(at, old.size()));
    return stretches;
  }

  private static List<String> pieces(Pattern piece, String text) {
    return text == null ? List.of() : piece.matcher(text).results().map(m -> m.group()).toList();
  }

  private static void add(List<Stretch> stretches, Change change, List<String> pieces) {
    if (!pieces.isEmpty()) {
      stretches.add(new Stretch(change, String.join("", pieces)));
    }
  }
}
