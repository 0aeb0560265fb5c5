package vn.nhipcau.bench.nation;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** One table's rows on their way into the database by COPY. */
public final class Copy {

  private final String target;
  private final StringBuilder text = new StringBuilder();
  private long rows;

  /**
   * @param target table and columns
   */
  public Copy(String target) {
    this.target = target;
  }

  public void row(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        text.append('\t');
      }
      text.append(values[i] == null ? "\\N" : values[i]);
    }
    text.append('\n');
    rows++;
  }

  public long into(Connection database) throws SQLException, IOException {
    database
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + target + " from stdin", new StringReader(text.toString()));
    return rows;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
