package vn.nhipcau.regulation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Relation;

/** Whom the outcome of a duty goes to. */
@Schema(description = "Whom something goes to: by relation to the one who acts, or by class.")
public record DutyAddressees(
    @Schema(description = "By relation to whoever carries the duty.") Set<Relation> relations,
    @Schema(nullable = true) OrganizationClass bodies) {

  public DutyAddressees {
    relations =
        relations == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(relations));
  }
}
