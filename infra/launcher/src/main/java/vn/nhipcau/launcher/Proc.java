package vn.nhipcau.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads /proc; what is not readable reads as empty. */
final class Proc {
  private Proc() {}

  static String commandLine(long pid) {
    return String.join(" ", strings(pid, "cmdline")).strip();
  }

  static List<String> environment(long pid) {
    return strings(pid, "environ");
  }

  private static List<String> strings(long pid, String file) {
    try {
      byte[] raw = Files.readAllBytes(Path.of("/proc/" + pid + "/" + file));
      return List.of(new String(raw, StandardCharsets.UTF_8).split("\0"));
    } catch (IOException e) {
      return List.of();
    }
  }
}
