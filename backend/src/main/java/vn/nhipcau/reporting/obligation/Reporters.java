package vn.nhipcau.reporting.obligation;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationType;

/**
 * Which organizations a requirement covers: a class (types × levels) and named ones, less the
 * exceptions.
 */
public record Reporters(
    Set<OrganizationType> types,
    Set<Level> levels,
    @Schema(description = "Codes of organizations covered by name.") Set<String> organizations,
    @Schema(description = "Codes of organizations left out.") Set<String> except) {

  public Reporters {
    types = types == null ? Set.of() : Set.copyOf(types);
    levels = levels == null ? Set.of() : Set.copyOf(levels);
    organizations = organizations == null ? Set.of() : Set.copyOf(organizations);
    except = except == null ? Set.of() : Set.copyOf(except);
  }

  public boolean cover(OrganizationFacts organization) {
    boolean covered =
        (types.contains(organization.type()) && levels.contains(organization.level()))
            || organizations.contains(organization.code());
    return covered && !except.contains(organization.code());
  }
}
