package vn.nhipcau.organization;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A class of organizations as a clause speaks of them: every body of some type, or with some
 * function, on some level; and bodies by name; less the exceptions. It names no day: whoever stands
 * on a day and fits belongs to it, and so does whoever stands in the place of those it names.
 */
@Schema(
    description =
        "A class of organizations: every body whose type is in `types` or whose function is in `functions`, and whose level is in `levels`; also those named in `organizations`; never those named in `except`. Whoever followed a type, a function or a body by the day that is asked for stands in its place.")
public record OrganizationClass(
    Set<OrganizationType> types,
    Set<Level> levels,
    @Schema(description = "What bodies are to their committee, where the type doesn't say it.")
        Set<OrganizationFunction> functions,
    @Schema(description = "Codes of organizations covered by name.") Set<String> organizations,
    @Schema(description = "Codes of organizations left out.") Set<String> except) {

  public OrganizationClass {
    types = sorted(types);
    levels = sorted(levels);
    functions = sorted(functions);
    organizations = sorted(organizations);
    except = sorted(except);
  }

  public boolean covers(OrganizationFacts organization) {
    boolean kind =
        types.stream().anyMatch(organization::is) || functions.stream().anyMatch(organization::is);
    boolean covered =
        (kind && levels.contains(organization.level())) || organization.isAnyOf(organizations);
    return covered && !organization.isAnyOf(except);
  }

  /** Whether it can cover anybody at all. */
  public boolean reachesSomebody() {
    return !organizations.isEmpty()
        || (!levels.isEmpty() && !(types.isEmpty() && functions.isEmpty()));
  }

  /** Codes of all organizations that it names, covered or left out. */
  public Set<String> named() {
    Set<String> codes = new TreeSet<>(organizations);
    codes.addAll(except);
    return codes;
  }

  /** In one order always, so that a representation reads the same every time. */
  private static <T extends Comparable<T>> Set<T> sorted(Set<T> read) {
    return read == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(read));
  }
}
