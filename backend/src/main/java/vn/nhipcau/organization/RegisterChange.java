package vn.nhipcau.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One body founded, corrected, or found to be as it should.
 *
 * @param place where the command or file says it
 * @param organizationId null until a founded body is written
 * @param before null for a body that is founded
 */
public record RegisterChange(
    int place, UUID organizationId, OrganizationTerms before, OrganizationTerms after) {

  /** One thing that is said differently. */
  public record Difference(OrganizationColumn column, Object before, Object after) {}

  public boolean founds() {
    return before == null;
  }

  /** What is said differently; empty when nothing is, and for a body that is founded. */
  public List<Difference> differences() {
    return before == null
        ? List.of()
        : Arrays.stream(OrganizationColumn.values())
            .filter(c -> !Objects.equals(c.of(before), c.of(after)))
            .map(c -> new Difference(c, c.of(before), c.of(after)))
            .toList();
  }
}
