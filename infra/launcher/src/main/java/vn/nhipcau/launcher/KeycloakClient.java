package vn.nhipcau.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The few calls that are made to a running Keycloak. */
final class KeycloakClient {
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
  private final Settings settings;

  KeycloakClient(Settings settings) {
    this.settings = settings;
  }

  String accessToken(String realm, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    settings.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return send(request).path("access_token").asText();
  }

  JsonNode get(String path, String token) {
    return send(admin(path, token).GET().build());
  }

  void put(String path, String token, JsonNode body) {
    change("PUT", path, token, body);
  }

  void post(String path, String token, JsonNode body) {
    change("POST", path, token, body);
  }

  private void change(String method, String path, String token, JsonNode body) {
    send(
        admin(path, token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  private HttpRequest.Builder admin(String path, String token) {
    return HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + "/admin/realms/" + path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode body = Realm.JSON.readTree(response.body());
      if (response.statusCode() >= 300) {
        throw new StartupFailure(
            "Keycloak refuses ("
                + response.statusCode()
                + "): "
                + body.path("error_description").asText(response.body()));
      }
      return body;
    } catch (ConnectException e) {
      throw new StartupFailure(
          "No Keycloak answers at " + settings.keycloakUrl() + ": start it with `make run`", e);
    } catch (IOException | InterruptedException e) {
      throw new StartupFailure("Keycloak cannot be asked: " + e.getMessage(), e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
