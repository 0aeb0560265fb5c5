package vn.nhipcau.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static Settings with(Map<String, String> environment) {
    return Settings.from(environment, Path.of("/somewhere"));
  }

  @Test
  void withoutAnythingSaidItIsThisMachineOnly() {
    Settings settings = with(Map.of());
    assertEquals("http://localhost:8080", settings.applicationUrl());
    assertEquals("http://localhost:8180/realms/nhipcau", settings.issuer());
    assertEquals(Path.of("/somewhere/.data"), settings.data());
    assertEquals(".data", settings.dataName());
  }

  @Test
  void onAllAddressesBrowsersStillUseLocalhost() {
    Settings settings = with(Map.of("BIND", "0.0.0.0"));
    assertEquals("http://localhost:8080", settings.applicationUrl());
    assertEquals("jdbc:postgresql://127.0.0.1:5480/nhipcau", settings.databaseUrl("nhipcau"));
  }

  @Test
  void onOneAddressThatAddressIsUsed() {
    Settings settings = with(Map.of("BIND", "192.168.1.5", "KEYCLOAK_PORT", "9001"));
    assertEquals("http://192.168.1.5:9001", settings.keycloakUrl());
  }

  @Test
  void whatIsNoPortIsRefused() {
    for (String port : new String[] {"abc", "0", "70000", "-1"}) {
      assertThrows(StartupFailure.class, () -> with(Map.of("HTTP_PORT", port)), port);
    }
  }
}
