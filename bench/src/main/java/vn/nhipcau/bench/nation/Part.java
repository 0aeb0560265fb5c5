package vn.nhipcau.bench.nation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What one room of the product knows of a province. Parts are loaded in the order of {@link
 * NationLoader}, province by province, so that a nation can grow from one size to the next.
 */
public interface Part {

  /** The tables that it fills, to be analysed afterwards. */
  String[] tables();

  /** How many rows were loaded. */
  long load(Nation nation, Province province, Connection database) throws SQLException, IOException;
}
