package vn.nhipcau.launcher;

import java.nio.file.Path;

/**
 * Entry point. Without arguments it runs the whole system until Ctrl-C; {@code token user NAME} and
 * {@code token client NAME} print an access token of a running one.
 */
public final class Launcher {
  private final Settings settings;
  private final DataFolder data;
  private final Stack stack = new Stack();

  private Launcher(Settings settings) {
    this.settings = settings;
    this.data = new DataFolder(settings);
  }

  public static void main(String[] arguments) {
    try {
      Settings settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath());
      if (arguments.length == 3 && arguments[0].equals("token")) {
        System.out.println(TokenCommand.token(settings, arguments[1], arguments[2]));
      } else {
        new Launcher(settings).runUntilStopped();
      }
    } catch (StartupFailure failure) {
      System.err.println("nhipcau: " + failure.getMessage());
      System.exit(1); // runs the shutdown hook, which stops what was already started
    }
  }

  private void runUntilStopped() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      start();
      ManagedProcess first = stack.awaitFirstEnd();
      if (!stack.isStopping()) throw new StartupFailure(first.obituary());
    } catch (StartupFailure failure) {
      // While we stop, children end because they are told to: no failure then.
      if (!stack.isStopping()) throw failure;
    }
  }

  private void stop() {
    stack.stop();
    data.release();
  }

  private void start() {
    settings.demandWhatMustBeBuilt();
    data.claim();
    Secrets secrets = new Secrets(data.secrets());
    PostgresServer postgres = new PostgresServer(settings, data, secrets);
    Leftovers.stop(data);
    postgres.stopLeftover();
    Ports.demandFree(settings);

    Announcement announcement = new Announcement(settings);
    announcement.beginning();
    postgres.start(stack);
    Databases.create(postgres, secrets);
    announcement.ready(
        "PostgreSQL " + PostgresProgram.VERSION, Settings.LOOPBACK + ":" + settings.postgresPort());

    // Side by side: the backend asks for Keycloak only when the first request comes in.
    Realm realm = Realm.embedded(settings);
    realm.writeTo(settings.keycloakHome());
    KeycloakServer keycloak = new KeycloakServer(settings, secrets);
    BackendServer backend = new BackendServer(settings, secrets);
    ManagedProcess keycloakProcess = keycloak.start(stack, data);
    ManagedProcess backendProcess = backend.start(stack, data);
    backend.awaitReady(backendProcess);
    announcement.ready("Backend", settings.applicationUrl());
    keycloak.awaitReady(keycloakProcess);
    announcement.ready("Keycloak " + KeycloakServer.VERSION, settings.keycloakUrl());
    new RealmChanges(settings, data, secrets, realm).apply();
    announcement.everythingReady(realm);
  }
}
