package vn.nhipcau.regulation.document;

/** A file that is not read: for what it is, or for its size. */
public final class DocumentRefused extends RuntimeException {

  private final boolean tooLarge;

  private DocumentRefused(boolean tooLarge) {
    super(tooLarge ? "too large" : "unreadable", null, false, false);
    this.tooLarge = tooLarge;
  }

  static DocumentRefused unreadable() {
    return new DocumentRefused(false);
  }

  static DocumentRefused beyondLimits() {
    return new DocumentRefused(true);
  }

  public boolean tooLarge() {
    return tooLarge;
  }
}
