package vn.nhipcau.bench.nation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Areas and bodies of a province since 1 July 2025. */
public final class RegisterPart implements Part {

  private static final String SINCE = "2025-07-01";

  private final Copy areas = new Copy("area (id, key)");
  private final Copy areaVersions =
      new Copy("area_version (id, area_id, code, name, kind, level, parent_id, valid_from)");
  private final Copy organizations = new Copy("organization (id, code)");
  private final Copy organizationVersions =
      new Copy(
          "organization_version (id, organization_id, name, name_en, abbreviation, type, level, function, area_id, parent_id, valid_from)");

  @Override
  public String[] tables() {
    return new String[] {"area", "area_version", "organization", "organization_version"};
  }

  @Override
  public long load(Nation nation, Province province, Connection database)
      throws SQLException, IOException {
    RegisterPart rows = new RegisterPart();
    rows.fill(nation, province, taken(database));
    long loaded = 0;
    for (Copy copy :
        List.of(rows.areas, rows.areaVersions, rows.organizations, rows.organizationVersions)) {
      loaded += copy.into(database);
    }
    return loaded;
  }

  /**
   * @param taken areas that stand there under their official code already: the catalogue's own
   */
  void fill(Nation nation, Province province, Map<String, UUID> taken) {
    Ids ids = new Ids(nation.seed(), "register " + province.code());
    UUID provinceArea =
        area(ids, province.code(), province.name(), "PROVINCE", "PROVINCE", null, taken);
    Map<String, UUID> above =
        bodies(
            ids,
            Office.OF_A_PROVINCE,
            province.code(),
            province.title(),
            "PROVINCE",
            provinceArea,
            null);
    for (Province.Commune commune : province.communes()) {
      String kind = commune.kind().equals("phường") ? "WARD" : "COMMUNE";
      UUID area = area(ids, commune.code(), commune.name(), kind, "COMMUNE", provinceArea, taken);
      bodies(
          ids,
          Office.OF_A_COMMUNE,
          commune.code(),
          commune.title(),
          "COMMUNE",
          area,
          above.get("tu"));
    }
  }

  private UUID area(
      Ids ids,
      String code,
      String name,
      String kind,
      String level,
      UUID parent,
      Map<String, UUID> taken) {
    UUID id = ids.next();
    UUID versionId = ids.next();
    if (taken.containsKey(code)) {
      return taken.get(code);
    }
    areas.row(id, "nation-" + code);
    areaVersions.row(versionId, id, code, name, kind, level, parent, SINCE);
    return id;
  }

  private Map<String, UUID> bodies(
      Ids ids,
      List<Office> offices,
      String areaCode,
      String place,
      String level,
      UUID area,
      UUID top) {
    Map<String, UUID> made = new HashMap<>();
    for (Office office : offices) {
      UUID id = ids.next();
      UUID parent = office.parent() == null ? top : made.get(office.parent());
      made.put(office.code(), id);
      organizations.row(id, "n-" + office.code() + "-" + areaCode);
      organizationVersions.row(
          ids.next(),
          id,
          office.name() + " " + place,
          office.nameEn() + " of " + place,
          office.abbreviation() + " " + place,
          office.type(),
          level,
          office.function(),
          area,
          parent,
          SINCE);
    }
    return made;
  }

  /** For a test that the same seed makes the same nation. */
  String text() {
    return "" + areas + areaVersions + organizations + organizationVersions;
  }

  private static Map<String, UUID> taken(Connection database) throws SQLException {
    Map<String, UUID> taken = new HashMap<>();
    try (PreparedStatement query =
            database.prepareStatement(
                "select code, area_id from area_version where valid_to is null or valid_to >= date '"
                    + SINCE
                    + "'");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        taken.put(rows.getString(1), rows.getObject(2, UUID.class));
      }
    }
    return taken;
  }
}
