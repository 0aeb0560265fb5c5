package vn.nhipcau.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who listens on a port, as far as /proc tells us; processes of other users stay unknown to anyone
 * but root.
 */
final class PortHolder {
  private static final String LISTENING = "0A";

  private PortHolder() {}

  static Optional<String> of(int port) {
    Set<String> sockets = listeningSockets(port);
    if (sockets.isEmpty()) return Optional.empty();
    return ProcessHandle.allProcesses()
        .filter(process -> holdsOne(process.pid(), sockets))
        .findFirst()
        .map(process -> "process " + process.pid() + describe(process.pid()));
  }

  private static Set<String> listeningSockets(int port) {
    Set<String> inodes = new HashSet<>();
    String suffix = String.format(":%04X", port);
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      try {
        for (String line : Files.readAllLines(Path.of(table))) {
          String[] column = line.strip().split("\\s+");
          if (column.length > 9 && column[1].endsWith(suffix) && column[3].equals(LISTENING)) {
            inodes.add("socket:[" + column[9] + "]");
          }
        }
      } catch (IOException e) {
        // No such table on this machine (IPv6 switched off, or no /proc): the line just says less.
      }
    }
    return inodes;
  }

  private static boolean holdsOne(long pid, Set<String> sockets) {
    try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return files.anyMatch(file -> sockets.contains(targetOf(file)));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static String targetOf(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static String describe(long pid) {
    String command = Proc.commandLine(pid);
    if (command.isEmpty()) return "";
    return " (" + (command.length() > 70 ? command.substring(0, 69) + "…" : command) + ")";
  }
}
