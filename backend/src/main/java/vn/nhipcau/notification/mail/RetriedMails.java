package vn.nhipcau.notification.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many mails are tried again. */
@Schema(description = "How many mails are tried again.")
public record RetriedMails(int retried) {}
