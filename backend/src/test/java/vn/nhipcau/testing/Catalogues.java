package vn.nhipcau.testing;

import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Adds to the catalogue the way an operator does. */
public final class Catalogues {

  private Catalogues() {}

  public static void load(String file, String content) {
    Cast.ADMIN
        .ask()
        .contentType("application/zip")
        .body(zip(file, content))
        .post("/catalogue/imports")
        .then()
        .statusCode(200)
        .body("errors", hasSize(0));
  }

  private static byte[] zip(String file, String content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(file));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
