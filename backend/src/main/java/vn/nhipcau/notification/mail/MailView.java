package vn.nhipcau.notification.mail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.notification.Mailing;

/** A mail in the outbox, as its keeper sees it: to whom and how far, never what it says. */
@Schema(name = "OutgoingMail", description = "A mail in the outbox; never what it says.")
public record MailView(
    UUID id,
    PersonRef person,
    @Schema(description = "`AT_ONCE` for what is urgent, `DAILY` for a digest.") Mailing mailing,
    MailState state,
    Instant createdAt,
    @Schema(description = "How often it was tried.") int attempts,
    @Schema(
            description = "Not before this moment is it tried again; null once it is not.",
            nullable = true)
        Instant nextAt,
    @Schema(nullable = true) Instant sentAt,
    @Schema(description = "What went wrong last, as the server said it.", nullable = true)
        String fault) {}
