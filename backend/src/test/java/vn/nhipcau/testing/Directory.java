package vn.nhipcau.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A user directory that speaks the shapes of Keycloak's admin API, and can fail in the ways the
 * real one does. What the real one makes of our calls, the journeys and the browser tests prove.
 */
public final class Directory {

  /** What it answers with instead of doing its work. */
  public enum Mood {
    WELL,
    FORBIDS,
    BREAKS,
    HANGS
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, ObjectNode> USERS = new ConcurrentHashMap<>();
  private static volatile Mood mood = Mood.WELL;

  private final HttpServer server;

  Directory() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/realms/nhipcau/protocol/openid-connect/token", Directory::token);
    server.createContext("/admin/realms/nhipcau/users", Directory::users);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  public static void is(Mood now) {
    mood = now;
  }

  /** An account that stands there before anybody gets a seat. */
  public static void has(Account account, String firstName, String email, boolean enabled) {
    ObjectNode user = JSON.createObjectNode();
    user.put("username", account.username()).put("firstName", firstName).put("email", email);
    user.put("id", account.subject()).put("enabled", enabled).put("fieldWeDoNotKnow", true);
    USERS.put(account.username(), user);
  }

  public static void loses(String username) {
    USERS.remove(username);
  }

  /** As it was sent when the account was made. */
  public static Optional<JsonNode> user(String username) {
    return Optional.ofNullable(USERS.get(username));
  }

  private static void token(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    answer(
        exchange,
        200,
        "{\"access_token\":\"t\",\"expires_in\":300,\"refresh_expires_in\":0,\"token_type\":\"Bearer\"}");
    exchange.close();
  }

  private static void users(HttpExchange exchange) throws IOException {
    try {
      switch (mood) {
        case FORBIDS -> answer(exchange, 403, "{\"error\":\"HTTP 403 Forbidden\"}");
        case BREAKS -> answer(exchange, 500, "{\"error\":\"unknown_error\"}");
        case HANGS -> {
          Thread.sleep(5_000);
          answer(exchange, 200, "[]");
        }
        case WELL -> {
          switch (exchange.getRequestMethod()) {
            case "GET" -> search(exchange);
            case "POST" -> create(exchange);
            default -> {
              String id = exchange.getRequestURI().getPath().replaceAll(".*/", "");
              USERS.values().removeIf(u -> u.path("id").asText().equals(id));
              answer(exchange, 204, null);
            }
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private static void search(HttpExchange exchange) throws IOException {
    Map<String, String> asked =
        Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    List<ObjectNode> found =
        USERS.values().stream()
            .filter(u -> "true".equals(asked.get("exact")))
            .filter(
                u ->
                    List.of("username", "email").stream()
                        .filter(asked::containsKey)
                        .allMatch(key -> u.path(key).asText().equals(asked.get(key))))
            .toList();
    answer(exchange, 200, JSON.writeValueAsString(found));
  }

  private static void create(HttpExchange exchange) throws IOException {
    ObjectNode user = (ObjectNode) JSON.readTree(exchange.getRequestBody());
    String username = user.path("username").asText();
    String email = user.path("email").asText("");
    if (username.length() < 3) {
      answer(exchange, 400, "{\"field\":\"username\",\"errorMessage\":\"error-invalid-length\"}");
    } else if (!email.isEmpty() && !email.contains("@")) {
      answer(exchange, 400, "{\"field\":\"email\",\"errorMessage\":\"error-invalid-email\"}");
    } else if (USERS.containsKey(username)) {
      answer(exchange, 409, "{\"errorMessage\":\"User exists with same username\"}");
    } else if (USERS.values().stream()
        .anyMatch(u -> !email.isEmpty() && u.path("email").asText().equals(email))) {
      answer(exchange, 409, "{\"errorMessage\":\"User exists with same email\"}");
    } else {
      String id = UUID.nameUUIDFromBytes(username.getBytes()).toString();
      USERS.put(username, user.put("id", id));
      exchange.getResponseHeaders().add("Location", exchange.getRequestURI() + "/" + id);
      answer(exchange, 201, null);
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    if (body == null) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
