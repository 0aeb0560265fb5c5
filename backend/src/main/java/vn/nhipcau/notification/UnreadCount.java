package vn.nhipcau.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notifications wait to be read. */
@Schema(description = "How many notifications wait to be read.")
public record UnreadCount(long unread) {}
