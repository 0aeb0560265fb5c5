package vn.nhipcau.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.organization.Jurisdiction;
import vn.nhipcau.organization.Jurisdictions;

/** Finds how far regulations reach on a day. */
@ApplicationScoped
class DutyReaches {

  @Inject Jurisdictions jurisdictions;

  DutyReach of(Collection<Duty> duties, LocalDate day) {
    return ofRegulations(
        duties.stream().map(duty -> duty.provision.regulation).collect(Collectors.toSet()), day);
  }

  DutyReach ofRegulations(Set<Regulation> regulations, LocalDate day) {
    Map<UUID, Jurisdiction> byIssuer =
        jurisdictions.of(
            regulations.stream()
                .map(r -> r.issuedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()),
            day);
    Map<UUID, Jurisdiction> bounds = new HashMap<>();
    regulations.forEach(
        r ->
            bounds.put(
                r.id, r.issuedBy == null ? Jurisdiction.EVERYWHERE : byIssuer.get(r.issuedBy)));
    return new DutyReach(bounds);
  }
}
