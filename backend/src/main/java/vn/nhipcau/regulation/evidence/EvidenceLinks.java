package vn.nhipcau.regulation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;

/** Finds the papers that links point at, each in the room that keeps its sort. */
@ApplicationScoped
class EvidenceLinks {

  @Inject @Any Instance<EvidenceSource> sources;

  /** Those that the viewer may see; the others do not exist. */
  Map<EvidenceLink, EvidenceLinkView> visible(
      Viewer viewer, Set<UUID> owners, Collection<EvidenceLink> links) {
    Map<EvidenceLink, EvidenceLinkView> found = new HashMap<>();
    Map<EvidenceLinkKind, Set<UUID>> asked =
        new HashSet<>(links)
            .stream()
                .collect(
                    Collectors.groupingBy(
                        EvidenceLink::kind,
                        Collectors.mapping(EvidenceLink::id, Collectors.toSet())));
    for (EvidenceSource source : sources) {
      Set<UUID> ids = asked.getOrDefault(source.kind(), Set.of());
      if (!ids.isEmpty()) {
        source
            .visible(viewer, owners, ids)
            .forEach((id, view) -> found.put(new EvidenceLink(source.kind(), id), view));
      }
    }
    return found;
  }

  static List<EvidenceLinkView> named(
      List<EvidenceLink> links, Map<EvidenceLink, EvidenceLinkView> visible) {
    return links.stream().map(visible::get).filter(Objects::nonNull).toList();
  }
}
