package vn.nhipcau.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Everything that survives a restart, in one folder that one launcher at a time may use. */
final class DataFolder {
  private final Path folder;
  private final String name;

  /** Held until this process ends: the kernel lets go of it even after a SIGKILL. */
  private FileLock lock;

  private RandomAccessFile lockFile;

  DataFolder(Settings settings) {
    folder = settings.data();
    name = settings.dataName();
  }

  void claim() {
    try {
      Files.createDirectories(folder.resolve("log"));
      lockFile = new RandomAccessFile(folder.resolve("launcher.lock").toFile(), "rw");
      lock = lockFile.getChannel().tryLock();
      if (lock == null) throw taken(lockFile.readLine());
      lockFile.setLength(0);
      lockFile.writeBytes(ProcessHandle.current().pid() + System.lineSeparator());
    } catch (IOException e) {
      throw new StartupFailure(
          "The data folder " + folder + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** The pid in the lock file is what `make reset` goes by. */
  void release() {
    try {
      if (lock != null) lockFile.setLength(0);
    } catch (IOException e) {
      // The folder is gone: nothing to release.
    }
  }

  private StartupFailure taken(String pid) {
    return new StartupFailure(
        "Process "
            + pid
            + " is already running on "
            + name
            + ": stop it, or choose another folder and ports (make run DATA=.data-2 HTTP_PORT=…)");
  }

  /** A fresh log for a fresh start; the one before is kept beside it. */
  Path freshLog(String process) {
    Path log = folder.resolve("log").resolve(process + ".log");
    try {
      if (Files.exists(log)) {
        Files.move(
            log,
            log.resolveSibling(process + ".previous.log"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path postgres() {
    return folder.resolve("postgres");
  }

  Path secrets() {
    return folder.resolve("secrets");
  }

  /** What was last told to Keycloak about the realm, to notice a change. */
  Path realmState() {
    return folder.resolve("realm.properties");
  }

  Path path() {
    return folder;
  }

  String name() {
    return name;
  }
}
