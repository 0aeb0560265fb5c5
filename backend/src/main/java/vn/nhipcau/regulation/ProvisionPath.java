package vn.nhipcau.regulation;

import java.util.regex.Pattern;

/**
 * The address of a provision: {@code D18} an article, {@code D18.2} a clause, {@code D6.2.3} or
 * {@code D6.2.đ} a point, {@code D1.p2} a paragraph without a number. The database holds the same
 * shape.
 */
final class ProvisionPath {

  static final String SHAPE = "D[0-9]+[a-zđ]?(\\.[0-9a-zđ]+)*";

  private static final Pattern ARTICLE = Pattern.compile("D[0-9]+[a-zđ]?");
  private static final Pattern CLAUSE = Pattern.compile(ARTICLE + "\\.[0-9]+");
  private static final Pattern POINT =
      Pattern.compile(ARTICLE + "(\\.[0-9]+(\\.([0-9]+|[a-zđ]))+|(\\.[a-zđ])+)");
  private static final Pattern PARAGRAPH =
      Pattern.compile(ARTICLE + "(\\.([0-9]+|[a-zđ]))*\\.p[0-9]+");

  private ProvisionPath() {}

  /** Null for an article. */
  static String parent(String path) {
    return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : null;
  }

  static boolean fits(ProvisionKind kind, String path) {
    Pattern shape =
        switch (kind) {
          case ARTICLE -> ARTICLE;
          case CLAUSE -> CLAUSE;
          case POINT -> POINT;
          case PARAGRAPH -> PARAGRAPH;
        };
    return shape.matcher(path).matches();
  }
}
