package vn.nhipcau.notification.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where mail reaches the caller. */
@Schema(description = "Where mail reaches the caller, and in which language.")
public record Mailbox(
    @Schema(description = "Whether this installation sends mail.") boolean sending,
    @Schema(
            description =
                "The address at the office, as the caller's account in Keycloak names it; null while none is known, and then nothing is sent.",
            nullable = true)
        String address,
    @Schema(description = "Language of mails: vi or en.", examples = "vi") String language) {}
