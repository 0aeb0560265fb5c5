package vn.nhipcau.testing;

import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Gives people seats the way an operator does. */
public final class Seats {

  private Seats() {}

  /**
   * @param rows {@code username,organization,role} each
   */
  public static void give(String... rows) {
    StringBuilder csv =
        new StringBuilder("username,display_name,organization,role,valid_from,valid_to\n");
    for (String row : rows) {
      String[] cells = row.split(",");
      csv.append(cells[0] + "," + cells[0] + "," + cells[1] + "," + cells[2] + ",,\n");
    }
    Cast.ADMIN
        .ask()
        .contentType("application/zip")
        .body(zip(csv.toString()))
        .post("/catalogue/imports")
        .then()
        .statusCode(200)
        .body("errors", hasSize(0));
  }

  private static byte[] zip(String csv) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("seats.csv"));
      zip.write(csv.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
