package vn.nhipcau.regulation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.organization.Jurisdiction;
import vn.nhipcau.organization.Placement;

/**
 * Who carries which duty on one day: whoever belongs to its class and is bound by the issuer of its
 * regulation. Pure.
 *
 * @param bounds by regulation; one that is missing binds everybody
 */
record DutyReach(Map<UUID, Jurisdiction> bounds) {

  boolean binds(Duty duty, Placement placement) {
    return duty.actors.covers(placement.organization())
        && of(duty.provision.regulation).binds(placement);
  }

  Jurisdiction of(Regulation regulation) {
    return bounds.getOrDefault(regulation.id, Jurisdiction.EVERYWHERE);
  }

  List<Jurisdiction> jurisdictions() {
    return List.copyOf(bounds.values());
  }
}
