package vn.nhipcau.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Keeps files in the database (ADR 14): in the transaction of who keeps them, in one backup with
 * the papers they belong to, and the same on every node. In parts, so that neither server ever
 * holds a whole one in memory.
 */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {

  private static final int PART = 1 << 18;

  /** Its id; with the transaction that asked for it, all of it is kept or nothing. */
  public UUID keep(ExaminedFile file, Instant now) {
    StoredFile stored = new StoredFile(file, now);
    persistAndFlush(stored);
    session()
        .doWork(
            connection -> {
              try (InputStream in = Files.newInputStream(file.content())) {
                write(connection, stored.id, in);
              } catch (IOException e) {
                throw new SQLException("cannot read what came", e);
              }
            });
    return stored.id;
  }

  private static void write(Connection connection, UUID id, InputStream in)
      throws IOException, SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into stored_file_part (file_id, position, content) values (?, ?, ?)")) {
      int position = 0;
      for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
        insert.setObject(1, id);
        insert.setInt(2, position++);
        insert.setBytes(3, part);
        insert.executeUpdate();
      }
    }
  }

  /**
   * Its bytes, from a temporary file that is gone when it is closed: whoever downloads slowly must
   * not hold a connection to the database. What is not what was kept is not handed out.
   */
  public InputStream open(UUID id) throws IOException {
    StoredFile stored = findById(id);
    Path copy = Files.createTempFile("nhipcau-", ".file");
    try {
      MessageDigest digest = ExaminedFile.digest();
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
        session().doWork(connection -> read(connection, id, out));
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(stored.sha256)) {
        throw new IllegalStateException("stored file " + id + " is not what was kept");
      }
      return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static void read(Connection connection, UUID id, OutputStream out) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select content from stored_file_part where file_id = ? order by position")) {
      select.setObject(1, id);
      // Part by part, not all of them at once.
      select.setFetchSize(1);
      try (ResultSet parts = select.executeQuery()) {
        while (parts.next()) {
          out.write(parts.getBytes(1));
        }
      }
    } catch (IOException e) {
      throw new SQLException("cannot write what was kept", e);
    }
  }

  public void remove(UUID id) {
    session().flush();
    session()
        .createMutationQuery("delete from StoredFile f where f.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }
}
