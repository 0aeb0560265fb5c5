package vn.nhipcau.launcher;

/**
 * Something that the person at the terminal can mend; its message is the one line they get to see.
 */
final class StartupFailure extends RuntimeException {
  StartupFailure(String message) {
    super(message);
  }

  StartupFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
