package vn.nhipcau.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
  @TempDir Path folder;
  private DataFolder data;

  @BeforeEach
  void claimFolder() {
    data = new DataFolder(Settings.from(Map.of("DATA", folder.toString()), folder));
    data.claim();
  }

  @Test
  void stoppingAlsoStopsTheChildrenOfTheChild() {
    ManagedProcess shell = start("sh", "-c", "sleep 1000 & sleep 1000");
    List<ProcessHandle> family = awaitFamilyOf(folder);
    assertTrue(family.size() >= 3, family.toString());
    shell.stop();
    assertFalse(family.stream().anyMatch(ProcessHandle::isAlive));
  }

  @Test
  void whatAnEarlierLauncherLeftIsFoundAndStopped() {
    ManagedProcess orphan = start("sleep", "1000");
    awaitFamilyOf(folder);
    Leftovers.stop(data);
    assertFalse(orphan.isAlive());
  }

  @Test
  void aChildThatDiesIsNamedWithTheEndOfItsLog() {
    ManagedProcess shell = start("sh", "-c", "echo no such thing; exit 3");
    String message =
        assertThrows(
                StartupFailure.class,
                () -> Readiness.await(shell, Duration.ofSeconds(10), () -> false, "nowhere"))
            .getMessage();
    assertTrue(message.contains("exit code 3") && message.contains("no such thing"), message);
  }

  @Test
  void theStackStopsInReverseAndStartsNothingAfterwards() {
    Stack stack = new Stack();
    ManagedProcess first = stack.start(() -> start("sleep", "1000"));
    stack.stop();
    assertFalse(first.isAlive());
    assertEquals(first, stack.awaitFirstEnd());
    assertThrows(StartupFailure.class, () -> stack.start(() -> start("sleep", "1000")));
  }

  private ManagedProcess start(String... command) {
    return ManagedProcess.start("trial", List.of(command), Map.of(), data, null);
  }

  /** A child is marked only once it has become the program that it was started for. */
  private static List<ProcessHandle> awaitFamilyOf(Path folder) {
    String mark = ManagedProcess.MARK + "=" + folder;
    for (int tries = 0; ; tries++) {
      List<ProcessHandle> family =
          ProcessHandle.allProcesses()
              .filter(process -> Proc.environment(process.pid()).contains(mark))
              .filter(process -> Proc.commandLine(process.pid()).contains("sleep"))
              .toList();
      if (family.stream().filter(p -> Proc.commandLine(p.pid()).startsWith("sleep")).count() > 0
          && tries > 3) {
        return family;
      }
      if (tries > 100) throw new IllegalStateException("no child of " + folder);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
