package vn.nhipcau.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;

/**
 * Gives to a realm that Keycloak has already what newer files give to a fresh one: the roles of the
 * backend's service account, and the profile that users fill in. Nothing is taken away.
 */
final class RealmRights {
  private final KeycloakClient keycloak;
  private final Realm realm;

  RealmRights(KeycloakClient keycloak, Realm realm) {
    this.keycloak = keycloak;
    this.realm = realm;
  }

  void grant(String token) {
    String account =
        keycloak
            .get(
                "nhipcau/clients/" + idOf(BackendServer.CLIENT, token) + "/service-account-user",
                token)
            .path("id")
            .asText();
    for (Map.Entry<String, JsonNode> wanted :
        realm.rolesOfServiceAccount(BackendServer.CLIENT).properties()) {
      String mappings =
          "nhipcau/users/" + account + "/role-mappings/clients/" + idOf(wanted.getKey(), token);
      ArrayNode missing = missing(keycloak.get(mappings + "/available", token), wanted.getValue());
      if (!missing.isEmpty()) keycloak.post(mappings, token, missing);
    }
    keycloak.put("nhipcau/users/profile", token, realm.userProfile());
  }

  /** Of the roles that are still to be had, those that are wanted. */
  static ArrayNode missing(JsonNode available, JsonNode wantedNames) {
    ArrayNode missing = Realm.JSON.createArrayNode();
    for (JsonNode role : available) {
      for (JsonNode name : wantedNames) {
        if (role.path("name").equals(name)) missing.add(role);
      }
    }
    return missing;
  }

  private String idOf(String clientId, String token) {
    return keycloak.get("nhipcau/clients?clientId=" + clientId, token).path(0).path("id").asText();
  }
}
