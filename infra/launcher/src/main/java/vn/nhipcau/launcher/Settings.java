package vn.nhipcau.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the Makefile's variables say; paths are relative to the folder of the repository. */
record Settings(
    Path repository,
    Path data,
    Path backendJar,
    String bind,
    int httpPort,
    int keycloakPort,
    int keycloakManagementPort,
    int postgresPort) {

  private static final List<String> WILDCARDS = List.of("0.0.0.0", "::", "[::]");

  static Settings from(Map<String, String> environment, Path repository) {
    return new Settings(
        repository,
        repository.resolve(given(environment, "DATA", ".data")).normalize(),
        repository.resolve(
            given(environment, "BACKEND_JAR", "backend/target/quarkus-app/quarkus-run.jar")),
        given(environment, "BIND", "127.0.0.1"),
        port(environment, "HTTP_PORT", 8080),
        port(environment, "KEYCLOAK_PORT", 8180),
        port(environment, "KEYCLOAK_MANAGEMENT_PORT", 8190),
        port(environment, "POSTGRES_PORT", 5480));
  }

  private static String given(Map<String, String> environment, String name, String usual) {
    String given = environment.getOrDefault(name, "").strip();
    return given.isEmpty() ? usual : given;
  }

  private static int port(Map<String, String> environment, String name, int usual) {
    String given = given(environment, name, String.valueOf(usual));
    if (given.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(given);
      if (port >= 1 && port <= 65535) return port;
    }
    throw new StartupFailure(name + "=" + given + " is no port: give a number from 1 to 65535");
  }

  /** The ports by the variable that changes them. */
  Map<String, Integer> ports() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("HTTP_PORT", httpPort);
    ports.put("KEYCLOAK_PORT", keycloakPort);
    ports.put("KEYCLOAK_MANAGEMENT_PORT", keycloakManagementPort);
    ports.put("POSTGRES_PORT", postgresPort);
    return ports;
  }

  /** The address that the port of a variable is taken on. */
  String addressOf(String variable) {
    boolean open = variable.equals("HTTP_PORT") || variable.equals("KEYCLOAK_PORT");
    return open ? bind : LOOPBACK;
  }

  /**
   * The name that browsers use: a login needs a secure context, which over plain HTTP only
   * localhost is.
   */
  String publicHost() {
    return bind.startsWith("127.") || WILDCARDS.contains(bind) ? "localhost" : bind;
  }

  /** Where what is nobody else's business listens, whatever BIND says: database and management. */
  static final String LOOPBACK = "127.0.0.1";

  String applicationUrl() {
    return "http://" + publicHost() + ":" + httpPort;
  }

  String loopbackUrl() {
    return "http://127.0.0.1:" + httpPort;
  }

  String keycloakUrl() {
    return "http://" + publicHost() + ":" + keycloakPort;
  }

  String issuer() {
    return keycloakUrl() + "/realms/nhipcau";
  }

  String databaseUrl(String database) {
    return "jdbc:postgresql://" + LOOPBACK + ":" + postgresPort + "/" + database;
  }

  Path keycloakHome() {
    return repository.resolve("infra/launcher/target/keycloak-" + KeycloakServer.VERSION);
  }

  Path realmFile() {
    return repository.resolve("infra/keycloak/nhipcau-realm.json");
  }

  Path embeddedRealmFile() {
    return repository.resolve("infra/keycloak/embedded.json");
  }

  /** The data folder as the person at the terminal calls it. */
  String dataName() {
    return data.startsWith(repository) ? repository.relativize(data).toString() : data.toString();
  }

  void demandWhatMustBeBuilt() {
    for (Path part : List.of(backendJar, keycloakHome().resolve("bin/kc.sh"))) {
      if (!Files.exists(part))
        throw new StartupFailure(part + " is missing: run `make build` first");
    }
  }
}
