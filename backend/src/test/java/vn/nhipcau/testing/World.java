package vn.nhipcau.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * The world of the integration tests: a real PostgreSQL with the same collation as in production,
 * the catalogue of Bình Thuận and the cast, a user directory over HTTP, and tokens that are really
 * signed and really verified, by a key made for this run.
 */
public class World implements QuarkusTestResourceLifecycleManager {

  static final KeyPair KEYS = keys();
  private EmbeddedPostgres postgres;
  private Directory directory;

  @Override
  public Map<String, String> start() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setLocaleConfig("locale", "C.UTF-8")
              .setLocaleConfig("encoding", "UTF8")
              .setLocaleConfig("locale-provider", "icu")
              .setLocaleConfig("icu-locale", "vi-VN")
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    directory = new Directory();
    return Map.of(
        "quarkus.keycloak.admin-client.server-url", directory.url(),
        "nhipcau.keycloak.patience", "2S",
        "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres",
        "quarkus.oidc.public-key",
            Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
        "nhipcau.embedded", "true",
        "nhipcau.catalogue.import-at-start", "../infra/catalogue/binh-thuan",
        "nhipcau.cast.import-at-start", "../infra/catalogue/embedded/seats.csv");
  }

  @Override
  public void stop() {
    directory.stop();
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
