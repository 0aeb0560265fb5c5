package vn.nhipcau.platform.http;

import jakarta.ws.rs.core.EntityTag;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

/**
 * The version of one resource, as an {@code ETag}; a change must name the version it was made on
 * ({@code If-Match}).
 */
public final class EntityVersion {

  private EntityVersion() {}

  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** The same as a list's row spells it, so that a change needs no second reading. */
  public static String text(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version the caller worked on.
   *
   * @throws Problem 428 when the header is missing or {@code *}: a change that names no version
   *     could overwrite silently
   */
  public static long required(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
      throw new Problem(PlatformProblem.PRECONDITION_REQUIRED);
    }
    try {
      return Long.parseLong(ifMatch.trim().replaceFirst("^W/", "").replace("\"", ""));
    } catch (NumberFormatException e) {
      throw new Problem(PlatformProblem.STALE);
    }
  }

  /** Refuses a change made on another version than the current one. */
  public static void check(long current, long expected) {
    if (current != expected) {
      throw new Problem(PlatformProblem.STALE);
    }
  }
}
