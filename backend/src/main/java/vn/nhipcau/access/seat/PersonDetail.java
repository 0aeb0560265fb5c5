package vn.nhipcau.access.seat;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Person;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.http.EntityVersion;

/** A user of the system, as those who keep the seats see them. */
@Schema(name = "Person")
public record PersonDetail(
    UUID id,
    String username,
    String displayName,
    @Schema(description = "Whether an account has logged in under the name and holds it.")
        boolean bound,
    @Schema(description = "What `If-Match` must name to change it.", examples = "\"1\"")
        String etag,
    @Schema(description = "What the caller may do with it now: UNBIND.")
        List<String> allowedActions) {

  static PersonDetail of(Person person, Viewer viewer) {
    boolean bound = person.subject != null;
    return new PersonDetail(
        person.id,
        person.username,
        person.displayName,
        bound,
        EntityVersion.text(person.version),
        bound && SystemAction.UNBIND_PERSON.allowedFor(viewer) ? List.of("UNBIND") : List.of());
  }
}
