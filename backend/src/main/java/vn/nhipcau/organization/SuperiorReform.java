package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a reorganization does to the lines: links end on the eve, others begin on the day. */
@ApplicationScoped
class SuperiorReform {

  @Inject Superiors superiors;

  /** Tells every body who is above it on the day of a plan, and what is already said of later. */
  void read(
      Map<String, ReformNode> bodies, Map<String, Organization> organizations, LocalDate day) {
    Map<UUID, ReformNode> byId = new HashMap<>();
    organizations.forEach((code, body) -> byId.put(body.id, bodies.get(code)));
    for (Superior link : superiors.sinceDay(day)) {
      ReformNode node = byId.get(link.organizationId);
      ReformNode above = byId.get(link.superiorId);
      if (Validity.covers(link.validFrom, link.validTo, day)) {
        node.links.put(link.line, link);
        node.superiorsBefore.put(link.line, above.code);
        node.superiors.put(link.line, above.code);
      }
      if (link.validFrom != null && !link.validFrom.isBefore(day)) {
        node.fixedLines.add(link.line);
      }
    }
  }

  /** Before anything opens: the database refuses two superiors of one day at every statement. */
  void close(Collection<ReformNode> bodies, LocalDate eve) {
    for (ReformNode node : bodies) {
      node.links.forEach(
          (line, link) -> {
            if (node.endedBy != null || node.relinked().contains(line)) {
              link.validTo = eve;
            }
          });
    }
  }

  List<Reform.Relinked> open(
      Map<String, ReformNode> bodies, Map<String, Organization> organizations, LocalDate day) {
    List<Reform.Relinked> changed = new ArrayList<>();
    for (ReformNode node : bodies.values()) {
      for (Line line : node.relinked()) {
        String superior = node.superiors.get(line);
        if (superior != null) {
          superiors.persist(
              new Superior(
                  organizations.get(node.code).id,
                  line,
                  organizations.get(superior).id,
                  day,
                  earlier(node.lastDay(), bodies.get(superior).lastDay())));
        }
        changed.add(new Reform.Relinked(line, node.code, node.superiorsBefore.get(line), superior));
      }
    }
    return changed;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }
}
