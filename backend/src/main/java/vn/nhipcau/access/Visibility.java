package vn.nhipcau.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.platform.data.Where;

/**
 * The fence: may this viewer see that thing? One predicate over the audience table. A single read
 * is the list plus an id, so what is invisible in a list is a 404 by its id.
 */
public final class Visibility {

  /**
   * No organization has this id; an empty reach must match nothing, and {@code in ()} is no SQL.
   */
  private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

  private Visibility() {}

  /** Restricts a query to what the viewer may see, in any standing. */
  public static Where restrict(Where where, String subjectId, Viewer viewer) {
    return where
        .and(
            "exists (select 1 from Audience a where a.subjectId = "
                + subjectId
                + " and a.organizationId in :reach)")
        .param("reach", reach(viewer));
  }

  /** Restricts a query to what the viewer sees in certain standings: inbox, copies, own papers. */
  public static Where restrict(
      Where where, String subjectId, Viewer viewer, Standing... standings) {
    return where
        .and(
            "exists (select 1 from Audience a where a.subjectId = "
                + subjectId
                + " and a.organizationId in :reach and a.standing in :standings)")
        .param("reach", reach(viewer))
        .param("standings", List.copyOf(Arrays.asList(standings)));
  }

  private static Set<UUID> reach(Viewer viewer) {
    return viewer.reach().isEmpty() ? NOBODY : viewer.reach();
  }
}
