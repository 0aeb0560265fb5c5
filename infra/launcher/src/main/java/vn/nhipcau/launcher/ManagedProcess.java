package vn.nhipcau.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One child: started apart from the terminal, watched, and stopped together with all that it
 * started itself.
 */
final class ManagedProcess {
  /**
   * In the environment of every child: by it the next start finds what a killed launcher left
   * behind.
   */
  static final String MARK = "NHIPCAU_STACK";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String name;
  private final Process process;
  private final Path log;
  private final Runnable politeStop;

  private ManagedProcess(String name, Process process, Path log, Runnable politeStop) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.politeStop = politeStop == null ? process::destroy : politeStop;
  }

  /**
   * @param politeStop how to ask it to end when TERM is not the way, otherwise null
   */
  static ManagedProcess start(
      String name,
      List<String> command,
      Map<String, String> environment,
      DataFolder data,
      Runnable politeStop) {
    // A session of its own keeps the terminal's Ctrl-C away from the children: the launcher alone
    // gets it and stops
    // them in the right order.
    List<String> apart = new ArrayList<>(List.of("setsid"));
    apart.addAll(command);
    Path log = data.freshLog(name);
    ProcessBuilder builder =
        new ProcessBuilder(apart).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().keySet().removeIf(ManagedProcess::wouldDisturb);
    builder.environment().put(MARK, data.path().toString());
    builder.environment().putAll(environment);
    try {
      return new ManagedProcess(name, builder.start(), log, politeStop);
    } catch (IOException e) {
      throw new StartupFailure(name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** Settings that people keep in their shell for other programs of the same kind. */
  private static boolean wouldDisturb(String variable) {
    return variable.startsWith("KC_")
        || variable.startsWith("QUARKUS_")
        || variable.startsWith("PG")
        || variable.startsWith("JAVA_OPTS")
        || variable.startsWith("DEBUG");
  }

  String name() {
    return name;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  CompletableFuture<ManagedProcess> onExit() {
    return process.onExit().thenApply(ended -> this);
  }

  String obituary() {
    return name
        + " ended by itself (exit code "
        + process.exitValue()
        + "). The last lines of "
        + log
        + ":\n"
        + lastLines(15);
  }

  String lastLines(int count) {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return String.join(
          "\n",
          lines.subList(Math.max(0, lines.size() - count), lines.size()).stream()
              .map(line -> "  | " + line)
              .toList());
    } catch (IOException e) {
      return "  | (no log)";
    }
  }

  void stop() {
    List<ProcessHandle> offspring = process.descendants().toList();
    if (process.isAlive()) politeStop.run();
    awaitEnd(List.of(process.toHandle()), PATIENCE);
    offspring.forEach(ProcessHandle::destroy);
    awaitEnd(offspring, Duration.ofSeconds(5));
  }

  /** Waits for all of them to end, and ends by force whoever has not by then. */
  static void awaitEnd(List<ProcessHandle> processes, Duration patience) {
    CompletableFuture<?>[] ends =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    CompletableFuture<Void> all = CompletableFuture.allOf(ends);
    try {
      all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      processes.forEach(ProcessHandle::destroyForcibly);
      all.join(); // the kernel does not refuse
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
