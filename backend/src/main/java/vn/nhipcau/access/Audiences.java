package vn.nhipcau.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
public class Audiences implements PanacheRepositoryBase<Audience, Audience.Key> {

  /** Lets an organization see a thing; a second time changes nothing. */
  public void admit(UUID subjectId, UUID organizationId, Standing standing, Instant now) {
    if (findById(new Audience.Key(subjectId, organizationId, standing)) == null) {
      persist(new Audience(subjectId, organizationId, standing, now));
    }
  }

  /** The organizations that stand in one way to some things, by thing. */
  public Map<UUID, List<UUID>> standing(Collection<UUID> subjectIds, Standing standing) {
    Map<UUID, List<UUID>> found = new HashMap<>();
    if (!subjectIds.isEmpty()) {
      find("subjectId in ?1 and standing = ?2 order by organizationId", subjectIds, standing)
          .stream()
          .forEach(
              a ->
                  found
                      .computeIfAbsent(a.subjectId, id -> new ArrayList<>())
                      .add(a.organizationId));
    }
    return found;
  }

  /** How a viewer's organizations stand to some things, by thing. */
  public Map<UUID, Set<Standing>> standings(Collection<UUID> subjectIds, Viewer viewer) {
    if (subjectIds.isEmpty() || viewer.reach().isEmpty()) {
      return Map.of();
    }
    return find("subjectId in ?1 and organizationId in ?2", subjectIds, viewer.reach()).stream()
        .collect(
            Collectors.groupingBy(
                a -> a.subjectId, Collectors.mapping(a -> a.standing, Collectors.toSet())));
  }

  /** One organization's standing to one thing, to be written together with many others. */
  public record Admission(UUID subjectId, UUID organizationId, Standing standing) {}

  /**
   * Gives things another audience in some standings, in two round trips whatever their number: the
   * old rows of those standings go, the new ones come. Only for what is still open, or was taken
   * back before anybody opened it; nobody it was sent to is taken off what they could read.
   */
  public void readmit(
      Set<UUID> subjectIds, Set<Standing> standings, List<Admission> admissions, Instant now) {
    getEntityManager().flush();
    getEntityManager()
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var delete =
                  connection.prepareStatement(
                      "delete from audience where subject_id = any (?) and standing = any (?)")) {
                delete.setArray(1, connection.createArrayOf("uuid", subjectIds.toArray()));
                delete.setArray(
                    2,
                    connection.createArrayOf("text", standings.stream().map(Enum::name).toArray()));
                delete.executeUpdate();
              }
              try (var insert =
                  connection.prepareStatement(
                      "insert into audience (subject_id, organization_id, standing, since) values (?, ?, ?, ?) on conflict do nothing")) {
                for (Admission admission : admissions) {
                  insert.setObject(1, admission.subjectId());
                  insert.setObject(2, admission.organizationId());
                  insert.setString(3, admission.standing().name());
                  insert.setTimestamp(4, Timestamp.from(now));
                  insert.addBatch();
                }
                insert.executeBatch();
              }
            });
  }
}
