package vn.nhipcau.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @Test
  void aSecretIsMadeOnceAndReadableByItsOwnerAlone(@TempDir Path folder) throws Exception {
    String first = new Secrets(folder.resolve("secrets")).get("one");
    assertEquals(first, new Secrets(folder.resolve("secrets")).get("one"));
    assertNotEquals(first, new Secrets(folder.resolve("secrets")).get("other"));
    assertEquals(48, first.length());
    assertEquals("rwx------", permissions(folder.resolve("secrets")));
    assertEquals("rw-------", permissions(folder.resolve("secrets/one")));
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
