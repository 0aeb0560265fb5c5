package vn.nhipcau.organization;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Where an organization stands on a day.
 *
 * @param areas its own area and all above it; empty for who has none
 * @param bodies itself and all bodies above it
 */
public record Placement(OrganizationFacts organization, Set<UUID> areas, Set<UUID> bodies) {

  /** From one thing upwards; should somebody have tied a knot, the line ends where it began. */
  static Set<UUID> line(UUID start, UnaryOperator<UUID> above) {
    Set<UUID> line = new LinkedHashSet<>();
    for (UUID at = start; at != null && line.add(at); ) {
      at = above.apply(at);
    }
    return line;
  }
}
