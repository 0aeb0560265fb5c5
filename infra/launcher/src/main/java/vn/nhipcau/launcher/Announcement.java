package vn.nhipcau.launcher;

import java.time.Duration;
import java.util.Locale;

/** What the terminal shows. */
final class Announcement {
  private final Settings settings;
  private final long begin = System.nanoTime();

  Announcement(Settings settings) {
    this.settings = settings;
  }

  void beginning() {
    System.out.println("Nhịp Cầu starts, with its data in " + settings.dataName());
  }

  void ready(String part, String address) {
    System.out.printf("  %-18s ready after %6s   %s%n", part, sinceBegin(), address);
  }

  void everythingReady(Realm realm) {
    System.out.println();
    address("Application", settings.applicationUrl() + "/");
    address("Swagger UI", settings.applicationUrl() + "/q/swagger-ui");
    address(
        "Keycloak",
        settings.keycloakUrl()
            + "/   (console: "
            + KeycloakServer.ADMIN
            + ", password in "
            + settings.dataName()
            + "/secrets/"
            + KeycloakServer.ADMIN_SECRET
            + ")");
    address("Logs", settings.dataName() + "/log/");
    System.out.println("\n  Logins (the password of all is nhipcau)");
    realm
        .cast()
        .forEach(login -> System.out.printf("    %-20s %s%n", login.username(), login.post()));
    System.out.printf(
        "    %-20s %s%n", "nhipcau-hub", "another system (client credentials, secret nhipcau-hub)");
    System.out.println("\nREADY after " + sinceBegin() + "   (Ctrl-C stops everything)");
  }

  private static void address(String name, String value) {
    System.out.printf("  %-18s %s%n", name, value);
  }

  private String sinceBegin() {
    Duration passed = Duration.ofNanos(System.nanoTime() - begin);
    return String.format(Locale.ROOT, "%.1f s", passed.toMillis() / 1000.0);
  }
}
