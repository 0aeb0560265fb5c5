package vn.nhipcau.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A durable, password-protected cluster: made at the first start, kept from then on. */
final class PostgresServer {
  private static final String SUPERUSER = "postgres";
  private static final String SUPERUSER_SECRET = "postgres-superuser";

  private final Settings settings;
  private final DataFolder data;
  private final Secrets secrets;
  private final Path cluster;
  private final PostgresProgram program;
  private final PostgresUser user;

  PostgresServer(Settings settings, DataFolder data, Secrets secrets) {
    this.settings = settings;
    this.data = data;
    this.secrets = secrets;
    this.cluster = data.postgres().resolve("18");
    this.user = PostgresUser.forFolder(data.postgres());
    createFolder();
    this.program = PostgresProgram.unpackedBeside(cluster);
  }

  private void createFolder() {
    try {
      if (Files.exists(data.postgres())) return;
      Files.createDirectory(
          data.postgres(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      user.give(data.postgres());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ManagedProcess start(Stack stack) {
    if (!Files.exists(cluster)) initialize();
    if (!secrets.has(SUPERUSER_SECRET)) {
      throw new StartupFailure(
          "The passwords of the database are gone from "
              + data.secrets()
              + ": put them back, or start anew with `make reset`");
    }
    refreshConfiguration();
    ManagedProcess process =
        stack.start(
            () ->
                ManagedProcess.start(
                    "postgres", user.running(serverCommand()), Map.of(), data, this::stopFast));
    Readiness.await(
        process, Duration.ofSeconds(60), this::answers, settings.databaseUrl("postgres"));
    return process;
  }

  private List<String> serverCommand() {
    return List.of(
        program.postgres(),
        "-D",
        cluster.toString(),
        "-p",
        String.valueOf(settings.postgresPort()),
        "-c",
        "listen_addresses=" + Settings.LOOPBACK,
        // The password is asked on TCP; a socket file would only be one more door.
        "-c",
        "unix_socket_directories=");
  }

  Connection connectAsSuperuser() throws SQLException {
    return DriverManager.getConnection(
        settings.databaseUrl("postgres"), SUPERUSER, secrets.get(SUPERUSER_SECRET));
  }

  private boolean answers() {
    try (Connection connection = connectAsSuperuser()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) { // invalid password: waiting would not help
        throw new StartupFailure(
            "The database refuses the password in "
                + data.secrets()
                + ": put the right one back, or start anew with `make reset`");
      }
      return false;
    }
  }

  private void initialize() {
    Path draft = cluster.resolveSibling("18.initializing");
    Path password = data.postgres().resolve("initial-password");
    try {
      PostgresProgram.deleteAll(draft);
      Files.deleteIfExists(password);
      Files.createFile(
          password,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(password, secrets.get(SUPERUSER_SECRET));
      user.give(password);
      run(
          List.of(
              program.initdb(),
              "--pgdata=" + draft,
              "--username=" + SUPERUSER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C.UTF-8",
              // Sorting as Vietnamese does, the same on every machine: An, Ăn, Ân, Dương, Đà Nẵng.
              "--locale-provider=icu",
              "--icu-locale=vi-VN",
              "--data-checksums"));
      Files.writeString(
          draft.resolve("postgresql.conf"),
          Files.readString(draft.resolve("postgresql.conf")) + "\ninclude = 'nhipcau.conf'\n");
      Files.move(draft, cluster);
    } catch (IOException e) {
      throw new StartupFailure(
          "The database cannot be made in " + cluster + ": " + e.getMessage(), e);
    } finally {
      password.toFile().delete();
    }
  }

  /** Copied at every start: a changed setting takes effect with the next one. */
  private void refreshConfiguration() {
    Path copy = cluster.resolve("nhipcau.conf");
    try {
      Files.copy(
          settings.repository().resolve("infra/postgres/nhipcau.conf"),
          copy,
          StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
      user.give(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a killed launcher left: a server still running on these data, or the pid file of one that
   * is gone.
   */
  void stopLeftover() {
    Path pidFile = cluster.resolve("postmaster.pid");
    try {
      if (!Files.exists(pidFile)) return;
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      if (Proc.commandLine(pid).contains(cluster.toString())) {
        System.out.println(
            "Stopping the database that an earlier start left running in " + data.name() + " …");
        stopFast();
      }
      // Another program may have got that number since: its file would keep PostgreSQL from
      // starting.
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "Fast" ends open connections; TERM would wait for every psql that someone left open. */
  private void stopFast() {
    run(List.of(program.pgCtl(), "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "15"));
  }

  private void run(List<String> command) {
    List<String> apart = new ArrayList<>(List.of("setsid"));
    apart.addAll(user.running(command));
    try {
      Process process = new ProcessBuilder(apart).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new StartupFailure(
            Path.of(command.getFirst()).getFileName() + " failed: " + output.strip());
      }
    } catch (IOException | InterruptedException e) {
      throw new StartupFailure(command.getFirst() + " cannot be run: " + e.getMessage(), e);
    }
  }
}
