package vn.nhipcau.notification;

import java.util.UUID;

/**
 * A notification on its way out by mail.
 *
 * @param organizationId the organization in which its reader is seated
 */
public record MailedNotification(UUID organizationId, NotificationView told) {}
