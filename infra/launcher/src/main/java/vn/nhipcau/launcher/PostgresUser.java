package vn.nhipcau.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root hands it to another user: the owner
 * of the data if there are any, otherwise "nobody". Where nobody may not enter the folder (a
 * checkout under /root), a user namespace of its own hides the root from it instead.
 */
final class PostgresUser {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;

  private final int self;
  private final int owner;

  private PostgresUser(int self, int owner) {
    this.self = self;
    this.owner = owner;
  }

  static PostgresUser forFolder(Path folder) {
    int self = ownerOf(Path.of("/proc/self"));
    boolean fresh = !Files.exists(folder);
    int owner = fresh ? self : ownerOf(folder);
    if (self != ROOT) {
      if (owner != self) {
        throw new StartupFailure(
            folder + " belongs to another user: run `make run` as that user, or choose DATA=…");
      }
      return new PostgresUser(self, self);
    }
    if (fresh && isOpenToAll(folder.getParent())) owner = NOBODY;
    if (owner == ROOT) demandUserNamespaces(folder);
    return new PostgresUser(self, owner);
  }

  /** The command as this user would give it. */
  List<String> running(List<String> command) {
    List<String> whole = new ArrayList<>();
    if (self == ROOT && owner == ROOT) {
      whole.addAll(List.of("unshare", "-U"));
    } else if (self == ROOT) {
      whole.addAll(List.of("setpriv", "--reuid=" + owner, "--regid=" + owner, "--clear-groups"));
    }
    whole.addAll(command);
    return whole;
  }

  void give(Path path) {
    if (self == owner) return;
    try {
      Files.setAttribute(path, "unix:uid", owner);
      Files.setAttribute(path, "unix:gid", owner);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOpenToAll(Path folder) {
    for (Path part = folder; part != null; part = part.getParent()) {
      if (((int) attribute(part, "unix:mode") & 0001) == 0) return false;
    }
    return true;
  }

  private static void demandUserNamespaces(Path folder) {
    try {
      if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) return;
    } catch (IOException | InterruptedException e) {
      // falls through to the advice below
    }
    throw new StartupFailure(
        "PostgreSQL refuses to run as root, and another user may not enter "
            + folder.getParent()
            + ": run `make run` as an ordinary user, or with a folder that is open (DATA=/var/lib/nhipcau)");
  }

  private static int ownerOf(Path path) {
    return (int) attribute(path, "unix:uid");
  }

  private static Object attribute(Path path, String name) {
    try {
      return Files.getAttribute(path, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
