package vn.nhipcau.launcher;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak, built beforehand for PostgreSQL (infra/bin/build.sh), with its data in the same
 * cluster.
 */
final class KeycloakServer {
  static final String VERSION = "26.7.3";
  static final String ADMIN = "admin";
  static final String ADMIN_SECRET = "keycloak-admin";

  private final Settings settings;
  private final Secrets secrets;

  KeycloakServer(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  ManagedProcess start(Stack stack, DataFolder data) {
    List<String> command =
        List.of(
            settings.keycloakHome().resolve("bin/kc.sh").toString(),
            "start",
            "--optimized",
            "--import-realm");
    return stack.start(() -> ManagedProcess.start("keycloak", command, environment(), data, null));
  }

  void awaitReady(ManagedProcess process) {
    Readiness.awaitOk(
        process, settings.issuer() + "/.well-known/openid-configuration", Duration.ofMinutes(4));
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(addresses(settings));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    // Measured on 2 cores: ready after 4.1 s instead of 5.6 s. A login does not need the second
    // compiler.
    environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    environment.put("KC_DB_URL", settings.databaseUrl("keycloak"));
    environment.put("KC_DB_USERNAME", "keycloak");
    environment.put("KC_DB_PASSWORD", secrets.get("keycloak-database"));
    environment.put("KC_HOSTNAME", settings.keycloakUrl());
    // One node: clustering would open ports of its own on every address. Not a build option.
    environment.put("KC_CACHE", "local");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", settings.bind());
    environment.put("KC_HTTP_PORT", String.valueOf(settings.keycloakPort()));
    environment.put("KC_HTTP_MANAGEMENT_HOST", Settings.LOOPBACK);
    environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(settings.keycloakManagementPort()));
    environment.put("KC_LOG_CONSOLE_COLOR", "false");
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(ADMIN_SECRET));
    environment.put("NHIPCAU_OIDC_SECRET", secrets.get(BackendServer.OIDC_SECRET));
    return environment;
  }

  /** What the realm's ${…} stand for, apart from the secret. */
  static Map<String, String> addresses(Settings settings) {
    return Map.of(
        "NHIPCAU_BASE_URL", settings.applicationUrl(),
        "NHIPCAU_LOOPBACK_URL", settings.loopbackUrl());
  }
}
