package vn.nhipcau.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;

/**
 * Keycloak imports a realm once and then keeps its own. Passed on to it is what the application
 * cannot do without: other ports, since a login would fail; the rights of the backend's own client
 * and what a user must tell, since seats could not be granted. Any other change of the files is
 * left to the person at the terminal, who is told.
 */
final class RealmChanges {
  private final Settings settings;
  private final DataFolder data;
  private final Secrets secrets;
  private final Realm realm;

  RealmChanges(Settings settings, DataFolder data, Secrets secrets, Realm realm) {
    this.settings = settings;
    this.data = data;
    this.secrets = secrets;
    this.realm = realm;
  }

  void apply() {
    Properties known = read();
    if (!known.isEmpty() && !realm.rights().equals(known.getProperty("rights"))) {
      new RealmRights(new KeycloakClient(settings), realm).grant(adminToken());
    }
    if (!known.isEmpty() && !known.getProperty("realm").equals(realm.fingerprint())) {
      System.out.println(
          "  Note: infra/keycloak/*.json changed after Keycloak had taken it over. It keeps the old realm; `make reset`"
              + " starts with the new one.");
    }
    if (!known.isEmpty() && !known.getProperty("application").equals(settings.applicationUrl())) {
      moveSpaClient();
    }
    known.putIfAbsent("realm", realm.fingerprint());
    known.setProperty("application", settings.applicationUrl());
    known.setProperty("rights", realm.rights());
    write(known);
  }

  private void moveSpaClient() {
    KeycloakClient keycloak = new KeycloakClient(settings);
    String token = adminToken();
    ObjectNode client =
        (ObjectNode) keycloak.get("nhipcau/clients?clientId=nhipcau-spa", token).get(0);
    JsonNode wanted = withAddresses(realm.client("nhipcau-spa"));
    client.set("rootUrl", wanted.get("rootUrl"));
    client.set("redirectUris", wanted.get("redirectUris"));
    keycloak.put("nhipcau/clients/" + client.get("id").asText(), token, client);
  }

  private String adminToken() {
    return new KeycloakClient(settings)
        .accessToken(
            "master",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakServer.ADMIN,
                "password",
                secrets.get(KeycloakServer.ADMIN_SECRET)));
  }

  private JsonNode withAddresses(JsonNode client) {
    String text = client.toString();
    for (Map.Entry<String, String> address : KeycloakServer.addresses(settings).entrySet()) {
      text = text.replace("${" + address.getKey() + "}", address.getValue());
    }
    try {
      return Realm.JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Properties read() {
    Properties state = new Properties();
    if (!Files.exists(data.realmState())) return state;
    try (var reader = Files.newBufferedReader(data.realmState())) {
      state.load(reader);
      return state;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Properties state) {
    try (var writer = Files.newBufferedWriter(data.realmState())) {
      state.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
