package vn.nhipcau.notification.mail;

/** How far a mail has come. */
public enum MailState {
  WAITING,
  SENT,
  /** Given up after many attempts; an administrator may have it tried again. */
  FAILED
}
