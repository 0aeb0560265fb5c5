package vn.nhipcau.platform.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What the contract says of the API as a whole. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Nhịp Cầu",
            version = "1.0",
            license = @License(name = "Proprietary"),
            description =
                """
                Civic-affairs (mass-mobilisation) work of a province as a running system: duties, obligations, deadlines, recipients \
                and copies derive from the clauses of a regulation and from the register of organizations.

                Days are ISO dates in Viet Nam, moments UTC instants, ids UUIDv7. Lists page by keyset cursor. Every error is a \
                problem (RFC 9457) with a stable `code`. A change to an existing resource names its version by `If-Match`. A person \
                with seats in several organizations names one by the header `X-Acting-For`.

                **Changelog** 1.0: the register, the regulation, obligations, and reports from draft to acceptance; reorganizations, \
                obligations and reports closed by them (`MERGED`, `CLOSED`); leaders in charge; \
                seats that are held from a moment until a moment, given and ended by `/seats`; \
                duties that are added, mended and ended; what was done about them, year by year (`/evidence`); \
                organizations founded, corrected, exported and imported; \
                forms that are drafted and published, with groups and formulas, and statistics of their indicators; \
                reports signed, numbered, withdrawn while unread, accepted many at once and compared; \
                reports built from others (`/reports/{id}/sources`), with the provenance of each figure; \
                "nothing to report" as an answer, ad-hoc reports, marks of secrecy; \
                files attached to reports; punctuality as a file, topics over time; \
                requirements added, previewed, changed and ended, superiors who read along (`box=OVERSIGHT`); \
                reports urged, put off and waived (`/reporting/obligations/{id}/…`), notifications by channel, the outbox of mails (`/mail`)."""),
    security = @SecurityRequirement(name = "keycloak"))
@SecurityScheme(
    securitySchemeName = "keycloak",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description =
        "An access token of realm `nhipcau` for audience `nhipcau-backend`. In the embedded mode `make token USER=mttq.officer` prints one.")
public class NhipCauApi extends Application {}
