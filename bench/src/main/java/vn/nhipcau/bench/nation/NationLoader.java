package vn.nhipcau.bench.nation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Lets a nation grow in the database, province by province, each in one transaction. */
public final class NationLoader {

  private final List<Part> parts = List.of(new RegisterPart(), new SeatPart());
  private final Nation nation;
  private int loaded;

  public NationLoader(Nation nation) {
    this.nation = nation;
  }

  /** Loads until there are so many provinces; answers with how many organizations there are now. */
  public long growTo(int provinces, Connection database) throws SQLException, IOException {
    database.setAutoCommit(false);
    for (; loaded < provinces; loaded++) {
      for (Part part : parts) {
        part.load(nation, nation.provinces().get(loaded), database);
      }
      database.commit();
    }
    database.setAutoCommit(true);
    try (Statement statement = database.createStatement()) {
      for (Part part : parts) {
        for (String table : part.tables()) {
          // What autovacuum would do in its own time; a measurement does not wait for it.
          statement.execute("vacuum analyze " + table);
        }
      }
      try (ResultSet count = statement.executeQuery("select count(*) from organization")) {
        count.next();
        return count.getLong(1);
      }
    }
  }
}
