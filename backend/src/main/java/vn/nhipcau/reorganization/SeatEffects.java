package vn.nhipcau.reorganization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.AccessService;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.Organizations;

/**
 * Tells whose seats follow their organization to its successor, and whose end. No seat is
 * rewritten: where it leads is found out each time its holder asks.
 */
@ApplicationScoped
class SeatEffects {

  @Inject AccessService access;
  @Inject Organizations organizations;

  void note(Set<UUID> ended, LocalDate day, ReorganizationEffects effects) {
    if (ended.isEmpty()) {
      return;
    }
    Map<UUID, UUID> successors = organizations.actingFor(ended, day);
    Set<UUID> split = organizations.splitBy(ended, day);
    Set<UUID> named = new HashSet<>(ended);
    named.addAll(successors.values());
    Map<UUID, OrganizationRef> refs = organizations.refs(named, day);
    for (AccessService.HeldSeat seat : access.heldIn(ended, day)) {
      UUID successor = successors.get(seat.organizationId());
      effects.add(
          successor != null
              ? "seat.follow"
              : split.contains(seat.organizationId()) ? "seat.decide" : "seat.end",
          seat.person() + " (" + seat.role() + ")",
          refs.get(seat.organizationId()).code(),
          successor == null ? null : refs.get(successor).code());
    }
  }
}
