package vn.nhipcau.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The realm files of this repository, and how the one is laid over the other. */
class RealmTest {
  private final Settings settings =
      Settings.from(Map.of(), Path.of("../..").toAbsolutePath().normalize());

  @Test
  void anEntryWithTheSameKeyIsMergedAndAnyOtherIsAdded() throws Exception {
    ObjectNode base =
        object("{'policy':'long','clients':[{'clientId':'spa','public':true,'uris':['a']}]}");
    Realm.merge(
        base,
        object(
            "{'policy':'short','clients':[{'clientId':'spa','uris':['a','b']},{'clientId':'cli'}]}"));
    assertEquals(
        object(
            "{'policy':'short','clients':[{'clientId':'spa','public':true,'uris':['a','b']},{'clientId':'cli'}]}"),
        base);
  }

  /** Whoever has a seat can log in, but for the other system, which has a client of its own. */
  @Test
  void theEmbeddedRealmHasTheWholeCast() throws Exception {
    List<String> cast =
        Realm.embedded(settings).cast().stream().map(Realm.Login::username).sorted().toList();
    List<String> seated =
        Files.readAllLines(Path.of("../catalogue/embedded/seats.csv")).stream()
            .skip(1)
            .map(row -> row.split(",")[0])
            .filter(username -> !username.startsWith("service-account-"))
            .distinct()
            .sorted()
            .toList();
    assertEquals(seated, cast);
    assertTrue(cast.containsAll(List.of("mttq.officer", "danguy.leader", "admin", "auditor")));
  }

  @Test
  void theProductionRealmHasNobodyOfTheCastAndNoKnownSecret() throws Exception {
    JsonNode realm = Realm.JSON.readTree(settings.realmFile().toFile());
    realm
        .get("users")
        .forEach(user -> assertTrue(user.has("serviceAccountClientId"), user.toString()));
    realm
        .get("clients")
        .forEach(
            client -> {
              assertFalse(client.path("directAccessGrantsEnabled").asBoolean(), client.toString());
              assertTrue(client.path("secret").asText("${}").startsWith("${"), client.toString());
            });
  }

  @Test
  void theBrowserClientDemandsPkceInBothModes() {
    JsonNode spa = Realm.embedded(settings).client("nhipcau-spa");
    assertEquals("S256", spa.path("attributes").path("pkce.code.challenge.method").asText());
    assertTrue(spa.path("publicClient").asBoolean());
    assertEquals(3, spa.path("redirectUris").size());
  }

  @Test
  void guessingIsFoughtInProductionOnly() throws Exception {
    // With it, Keycloak refuses whoever logs in twice at the same moment, as the browser tests do;
    // and the cast's
    // password is printed on the screen anyway.
    JsonNode production = Realm.JSON.readTree(settings.realmFile().toFile());
    JsonNode embedded = Realm.JSON.readTree(Realm.embedded(settings).json());
    assertTrue(production.path("bruteForceProtected").asBoolean());
    assertFalse(embedded.path("bruteForceProtected").asBoolean(true));
  }

  @Test
  void builtInScopesAreLeftToKeycloak() throws Exception {
    // A "clientScopes" key, even an empty one, would take preferred_username out of every token.
    assertFalse(Realm.JSON.readTree(Realm.embedded(settings).json()).has("clientScopes"));
  }

  @Test
  void theBackendMayKeepAccountsAndNothingElse() {
    Realm realm = Realm.embedded(settings);
    assertEquals(
        "{\"realm-management\":[\"manage-users\"]}",
        realm.rolesOfServiceAccount("nhipcau-backend").toString());
  }

  @Test
  void anAccountDoesWithoutAnAddressAndWithOneName() {
    for (JsonNode attribute : Realm.embedded(settings).userProfile().path("attributes")) {
      assertEquals(
          attribute.path("name").asText().equals("firstName"),
          attribute.has("required"),
          attribute.toString());
    }
  }

  @Test
  void anOlderRealmIsGivenTheRolesItLacksAndNoOthers() throws Exception {
    JsonNode available =
        Realm.JSON.readTree(
            "[{\"id\":\"1\",\"name\":\"manage-users\"},{\"id\":\"2\",\"name\":\"realm-admin\"}]");
    JsonNode wanted = Realm.JSON.readTree("[\"manage-users\",\"view-users\"]");
    assertEquals(
        "[{\"id\":\"1\",\"name\":\"manage-users\"}]",
        RealmRights.missing(available, wanted).toString());
  }

  private static ObjectNode object(String json) throws Exception {
    return (ObjectNode) Realm.JSON.readTree(json.replace('\'', '"'));
  }
}
