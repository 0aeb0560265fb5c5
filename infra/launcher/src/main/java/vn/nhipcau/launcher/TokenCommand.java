package vn.nhipcau.launcher;

import java.util.Map;

/**
 * `make token`: an access token for curl and Swagger UI, of a person of the cast or of a client.
 */
final class TokenCommand {
  private TokenCommand() {}

  static String token(Settings settings, String kind, String name) {
    return new KeycloakClient(settings)
        .accessToken(
            "nhipcau",
            kind.equals("client")
                // In the embedded mode a client's secret is its name.
                ? Map.of(
                    "grant_type", "client_credentials", "client_id", name, "client_secret", name)
                : Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "nhipcau-cli",
                    "username",
                    name,
                    "password",
                    "nhipcau"));
  }
}
