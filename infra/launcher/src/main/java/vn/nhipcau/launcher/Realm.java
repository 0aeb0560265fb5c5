package vn.nhipcau.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

/** The production realm with the embedded mode's additions laid over it. */
final class Realm {
  static final ObjectMapper JSON = new ObjectMapper();

  /** What tells two entries of a list apart. */
  private static final List<String> KEYS = List.of("clientId", "username", "name");

  private final ObjectNode content;

  private Realm(ObjectNode content) {
    this.content = content;
  }

  /** One of the cast, as the login table shows them. */
  record Login(String username, String post) {}

  static Realm embedded(Settings settings) {
    ObjectNode realm = read(settings.realmFile());
    merge(realm, read(settings.embeddedRealmFile()));
    return new Realm(realm);
  }

  private static ObjectNode read(Path file) {
    try {
      return (ObjectNode) JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new StartupFailure(file + " is no realm: " + e.getMessage(), e);
    }
  }

  /**
   * Objects are merged field by field; of lists, an entry with a known key is merged into the one
   * with the same key, and any other entry is added unless it is there already; everything else is
   * replaced.
   */
  static void merge(ObjectNode base, ObjectNode overlay) {
    overlay
        .properties()
        .forEach(
            field -> {
              JsonNode old = base.get(field.getKey());
              JsonNode added = field.getValue();
              if (old instanceof ObjectNode oldObject && added instanceof ObjectNode addedObject) {
                merge(oldObject, addedObject);
              } else if (old instanceof ArrayNode oldList && added instanceof ArrayNode addedList) {
                addedList.forEach(entry -> mergeEntry(oldList, entry));
              } else {
                base.set(field.getKey(), added);
              }
            });
  }

  private static void mergeEntry(ArrayNode list, JsonNode entry) {
    for (JsonNode old : list) {
      if (old.equals(entry)) return;
      if (old instanceof ObjectNode oldObject
          && entry instanceof ObjectNode entryObject
          && sameKey(old, entry)) {
        merge(oldObject, entryObject);
        return;
      }
    }
    list.add(entry);
  }

  private static boolean sameKey(JsonNode one, JsonNode other) {
    return KEYS.stream()
        .anyMatch(key -> one.hasNonNull(key) && one.get(key).equals(other.get(key)));
  }

  List<Login> cast() {
    return StreamSupport.stream(content.withArray("users").spliterator(), false)
        .filter(user -> !user.has("serviceAccountClientId"))
        .map(
            user ->
                new Login(
                    user.path("username").asText(),
                    user.path("firstName").asText() + " " + user.path("lastName").asText()))
        .toList();
  }

  JsonNode client(String clientId) {
    return StreamSupport.stream(content.withArray("clients").spliterator(), false)
        .filter(client -> client.path("clientId").asText().equals(clientId))
        .findFirst()
        .orElseThrow(() -> new StartupFailure("The realm has no client " + clientId));
  }

  /** The roles of a client's service account, by the client that they belong to. */
  JsonNode rolesOfServiceAccount(String clientId) {
    return StreamSupport.stream(content.withArray("users").spliterator(), false)
        .filter(user -> user.path("serviceAccountClientId").asText().equals(clientId))
        .findFirst()
        .map(user -> user.path("clientRoles"))
        .orElseThrow(() -> new StartupFailure("The realm has no service account of " + clientId));
  }

  /** What Keycloak asks of a user. */
  JsonNode userProfile() {
    String told =
        content
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .path("kc.user.profile.config")
            .path(0)
            .asText();
    try {
      return JSON.readTree(told);
    } catch (JsonProcessingException e) {
      throw new StartupFailure("The realm's user profile is no JSON: " + e.getMessage(), e);
    }
  }

  /** Tells whether a Keycloak that was told these rights has to be told again. */
  String rights() {
    return rolesOfServiceAccount(BackendServer.CLIENT) + " " + userProfile();
  }

  String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Keycloak reads it there at its start, if it has no such realm yet. It fills in the ${…} from
   * its environment.
   */
  void writeTo(Path keycloakHome) {
    try {
      Path folder = Files.createDirectories(keycloakHome.resolve("data/import"));
      Files.writeString(folder.resolve("nhipcau-realm.json"), json());
    } catch (IOException e) {
      throw new StartupFailure("The realm cannot be handed to Keycloak: " + e.getMessage(), e);
    }
  }
}
