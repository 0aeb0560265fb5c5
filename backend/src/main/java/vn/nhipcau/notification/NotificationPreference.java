package vn.nhipcau.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the caller is told of a kind of thing. */
@Schema(description = "How the caller is told of a kind of thing, channel by channel.")
public record NotificationPreference(
    NotificationKind kind,
    @Schema(description = "Whether it is shown in the application.") boolean told,
    @Schema(
            description =
                "By mail: within the minute, in the digest of the working day, or not. Counts where the installation sends mail and knows an address.")
        Mailing mailing,
    @Schema(
            description =
                "Whether `told` can be changed: of a return the author is always told. `mailing` always can.")
        boolean changeable) {}
