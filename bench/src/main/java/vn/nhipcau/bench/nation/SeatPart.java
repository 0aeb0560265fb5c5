package vn.nhipcau.bench.nation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * An officer and a leader in every body: a nation's worth of seats for the fence to look through.
 */
public final class SeatPart implements Part {

  @Override
  public String[] tables() {
    return new String[] {"person", "seat"};
  }

  @Override
  public long load(Nation nation, Province province, Connection database)
      throws SQLException, IOException {
    Ids ids = new Ids(nation.seed(), "seats " + province.code());
    Copy persons = new Copy("person (id, username, display_name)");
    Copy seats = new Copy("seat (id, person_id, organization_id, role)");
    try (PreparedStatement query =
        database.prepareStatement(
            """
            select o.id, o.code from organization o join organization_version v on v.organization_id = o.id
            left join area_version a on a.area_id = v.area_id left join area_version p on p.area_id = a.parent_id
            where o.code like 'n-%' and (p.code = ? or a.code = ?)
            and not exists (select from seat s where s.organization_id = o.id) order by o.code""")) {
      query.setString(1, province.code());
      query.setString(2, province.code());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          for (String role : new String[] {"OFFICER", "LEADER"}) {
            UUID person = ids.next();
            persons.row(
                person,
                role.toLowerCase() + "." + rows.getString(2),
                role + " " + rows.getString(2));
            seats.row(ids.next(), person, rows.getObject(1, UUID.class), role);
          }
        }
      }
    }
    return persons.into(database) + seats.into(database);
  }
}
