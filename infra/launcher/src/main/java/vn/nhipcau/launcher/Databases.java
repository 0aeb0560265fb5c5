package vn.nhipcau.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Two databases, each with a role that owns it and may enter no other. */
final class Databases {
  private Databases() {}

  static void create(PostgresServer server, Secrets secrets) {
    try (Connection connection = server.connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      for (String name : new String[] {"nhipcau", "keycloak"}) {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
          // The password is hexadecimal, so quoting it is safe; a role takes no bind parameter.
          statement.execute(
              "create role "
                  + name
                  + " login nosuperuser nocreatedb nocreaterole noreplication password '"
                  + secrets.get(name + "-database")
                  + "'");
        }
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
          statement.execute("create database " + name + " owner " + name + " template template0");
          statement.execute("revoke all on database " + name + " from public");
        }
      }
    } catch (SQLException e) {
      throw new StartupFailure("The databases cannot be made: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }
}
