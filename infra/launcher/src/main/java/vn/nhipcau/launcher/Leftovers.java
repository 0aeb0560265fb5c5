package vn.nhipcau.launcher;

import java.time.Duration;
import java.util.List;

/**
 * Processes of this data folder that outlived their launcher (it got a SIGKILL, or the machine's
 * memory ran out). The folder is locked by us when this is asked, so no living launcher owns them.
 */
final class Leftovers {
  private Leftovers() {}

  static void stop(DataFolder data) {
    String mark = ManagedProcess.MARK + "=" + data.path();
    long self = ProcessHandle.current().pid();
    List<ProcessHandle> orphans =
        ProcessHandle.allProcesses()
            .filter(process -> process.pid() != self)
            // PostgreSQL keeps a pid file of its own, and TERM is not its way to stop: see
            // PostgresServer.
            .filter(process -> Proc.environment(process.pid()).contains(mark))
            .filter(process -> !isPostgres(data, Proc.commandLine(process.pid())))
            .toList();
    if (orphans.isEmpty()) return;
    System.out.println("Stopping what an earlier start left running in " + data.name() + " …");
    orphans.forEach(ProcessHandle::destroy);
    ManagedProcess.awaitEnd(orphans, Duration.ofSeconds(15));
  }

  private static boolean isPostgres(DataFolder data, String commandLine) {
    return commandLine.startsWith("postgres:")
        || commandLine.startsWith(data.postgres().toString());
  }
}
