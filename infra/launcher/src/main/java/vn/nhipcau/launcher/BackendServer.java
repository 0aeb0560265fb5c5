package vn.nhipcau.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The backend, which also serves the built SPA. */
final class BackendServer {
  static final String CLIENT = "nhipcau-backend";
  static final String OIDC_SECRET = "backend-client";

  private final Settings settings;
  private final Secrets secrets;

  BackendServer(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  ManagedProcess start(Stack stack, DataFolder data) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-jar",
            settings.backendJar().toString());
    return stack.start(() -> ManagedProcess.start("backend", command, environment(), data, null));
  }

  void awaitReady(ManagedProcess process) {
    Readiness.awaitOk(
        process, settings.applicationUrl() + "/q/health/ready", Duration.ofMinutes(3));
  }

  private Map<String, String> environment() {
    Path catalogue = settings.repository().resolve("infra/catalogue");
    return Map.ofEntries(
        Map.entry("NHIPCAU_DB_URL", settings.databaseUrl("nhipcau")),
        Map.entry("NHIPCAU_DB_USER", "nhipcau"),
        Map.entry("NHIPCAU_DB_PASSWORD", secrets.get("nhipcau-database")),
        Map.entry("NHIPCAU_OIDC_ISSUER", settings.issuer()),
        Map.entry("NHIPCAU_OIDC_SECRET", secrets.get(OIDC_SECRET)),
        Map.entry("NHIPCAU_KEYCLOAK_URL", settings.keycloakUrl()),
        Map.entry("NHIPCAU_KEYCLOAK_ADMIN_URL", settings.keycloakUrl()),
        Map.entry("NHIPCAU_BASE_URL", settings.applicationUrl()),
        Map.entry("NHIPCAU_HTTP_PORT", String.valueOf(settings.httpPort())),
        Map.entry("NHIPCAU_HTTP_HOST", settings.bind()),
        Map.entry("NHIPCAU_EMBEDDED", "true"),
        Map.entry("NHIPCAU_CATALOGUE_IMPORT_AT_START", catalogue.resolve("binh-thuan").toString()),
        Map.entry(
            "NHIPCAU_CAST_IMPORT_AT_START", catalogue.resolve("embedded/seats.csv").toString()));
  }
}
