package vn.nhipcau.reorganization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rooms above did on hearing of a reorganization, in their own words: this room knows none
 * of them.
 */
public final class ReorganizationEffects {

  /** Enough to look through; the count is exact. */
  private static final int MOST_ITEMS = 500;

  private final Map<String, List<Item>> items = new LinkedHashMap<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** One thing that was affected. */
  @Schema(name = "ReorganizationEffectItem")
  public record Item(
      @Schema(
              description = "What it is: a person, a requirement and its period.",
              examples = "mobilisation-work-month 2026-M11")
          String subject,
      @Schema(description = "Code of the organization that had it.", examples = "ubmttq-22921")
          String from,
      @Schema(description = "Code of the one that has it now; null for none.", nullable = true)
          String to) {}

  /** One kind of effect. */
  @Schema(name = "ReorganizationEffect")
  public record Effect(
      @Schema(
              description = "Room's word for what happens: `seat.follow`, `obligation.move` …",
              examples = "obligation.move")
          String kind,
      long count,
      @Schema(description = "The first 500.") List<Item> items) {}

  public void add(String kind, String subject, String from, String to) {
    counts.merge(kind, 1L, Long::sum);
    List<Item> listed = items.computeIfAbsent(kind, k -> new ArrayList<>());
    if (listed.size() < MOST_ITEMS) {
      listed.add(new Item(subject, from, to));
    }
  }

  Map<String, Long> counts() {
    return Map.copyOf(counts);
  }

  List<Effect> list() {
    return items.entrySet().stream()
        .map(e -> new Effect(e.getKey(), counts.get(e.getKey()), List.copyOf(e.getValue())))
        .toList();
  }
}
