package vn.nhipcau.reporting.obligation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.DueMoved;

/** What a change of a requirement does to open obligations. */
@Schema(name = "RequirementEffects")
public record RequirementEffects(
    @Schema(description = "New obligations of periods that are open.") int opened,
    @Schema(description = "Those that were closed by a change before, and are asked for again.")
        int reopened,
    @Schema(description = "Due days that moved.") List<DueMoved> moved,
    @Schema(description = "Those that go to another recipient, or with other copies.")
        int redirected,
    @Schema(description = "Those that nobody asks for any more; drafts stay readable.") int closed,
    @Schema(
            description =
                "Those that keep their due day, because the new one lies in the past or the recipient put it off.")
        int kept) {

  /** Counts for the trail; what did not happen is not told. */
  Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    put(counts, "obligation.open", opened);
    put(counts, "obligation.reopen", reopened);
    put(counts, "obligation.due", moved.stream().mapToInt(DueMoved::obligations).sum());
    put(counts, "obligation.redirect", redirected);
    put(counts, "obligation.close", closed);
    put(counts, "obligation.keep", kept);
    return counts;
  }

  private static void put(Map<String, Object> counts, String what, int count) {
    if (count > 0) {
      counts.put(what, count);
    }
  }

  /** While it is worked out. */
  static final class Tally {
    int opened;
    int reopened;
    int redirected;
    int closed;
    int kept;
    private final List<DueMoved> moved = new ArrayList<>();

    /** Those that move together are told together. */
    void moved(DueMoved more) {
      for (int i = 0; i < moved.size(); i++) {
        DueMoved sum = moved.get(i).plus(more);
        if (sum != null) {
          moved.set(i, sum);
          return;
        }
      }
      moved.add(more);
    }

    RequirementEffects done() {
      return new RequirementEffects(opened, reopened, List.copyOf(moved), redirected, closed, kept);
    }
  }
}
