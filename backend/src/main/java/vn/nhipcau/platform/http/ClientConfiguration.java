package vn.nhipcau.platform.http;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client must know before anybody has logged in. */
public record ClientConfiguration(
    @Schema(
            description = "OpenID Connect issuer.",
            examples = "http://localhost:8180/realms/nhipcau")
        String issuer,
    @Schema(description = "The web application's client id.", examples = "nhipcau-spa")
        String clientId,
    @Schema(description = "Whether this is the embedded mode with its cast of demonstration users.")
        boolean embedded,
    @Schema(
            description =
                "Whether this installation is declared to have no network that leads in or out: only such a one keeps what is marked secret.")
        boolean standAlone,
    @Schema(description = "Version of the service.") String version,
    @Schema(description = "Today in Viet Nam, by the server's clock.") LocalDate today) {}
