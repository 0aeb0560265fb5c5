package vn.nhipcau.regulation.evidence;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Viewer;

/**
 * A room that keeps papers which show that something was done. It lies above this one, so it comes
 * to us and not we to it.
 */
public interface EvidenceSource {

  EvidenceLinkKind kind();

  /**
   * Those among some papers that belong to one of these organizations and that the viewer may see.
   */
  Map<UUID, EvidenceLinkView> visible(Viewer viewer, Set<UUID> owners, Set<UUID> ids);
}
