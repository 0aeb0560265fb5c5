package vn.nhipcau.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller is told of a kind of thing. */
@Schema(description = "Whether the caller is told of a kind of thing.")
public record NotificationPreference(
    NotificationKind kind,
    boolean told,
    @Schema(description = "Whether that can be changed: of a return the author is always told.")
        boolean changeable) {}
