package vn.nhipcau.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.time.Clocks;

@Path("/api/v1/configuration")
@Tag(name = "platform", description = "What a client must know before anybody has logged in.")
public class ConfigurationResource {

  private static final String SPA_CLIENT = "nhipcau-spa";

  @ConfigProperty(name = "nhipcau.issuer")
  String issuer;

  @ConfigProperty(name = "nhipcau.embedded")
  boolean embedded;

  @ConfigProperty(name = "nhipcau.stand-alone")
  boolean standAlone;

  @ConfigProperty(name = "quarkus.application.version")
  String version;

  @Inject Clock clock;

  @GET
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "getConfiguration",
      summary = "Where to log in, and what kind of installation this is")
  public ClientConfiguration get() {
    return new ClientConfiguration(
        issuer, SPA_CLIENT, embedded, standAlone, version, Clocks.today(clock));
  }
}
