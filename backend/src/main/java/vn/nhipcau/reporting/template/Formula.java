package vn.nhipcau.reporting.template;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A figure computed from other figures: {@code petitionsResolved / petitionsReceived * 100}. Sums,
 * differences, products, quotients, parentheses, numbers with a decimal point, and keys of
 * indicators; nothing else. The browser has the same grammar ({@code formula.ts}), and one file of
 * examples, {@code formula-vectors.json}, holds both to it. Pure.
 */
public final class Formula {

  public static final int LONGEST = 500;

  /** A number larger than any figure may be is none. */
  private static final BigDecimal LARGEST = new BigDecimal("1e15");

  /** What a formula is made of; a value may be missing, and then all is missing. */
  private sealed interface Part {
    Fraction value(Map<String, BigDecimal> figures);
  }

  private record Number(Fraction number) implements Part {
    @Override
    public Fraction value(Map<String, BigDecimal> figures) {
      return number;
    }
  }

  private record Figure(String key) implements Part {
    @Override
    public Fraction value(Map<String, BigDecimal> figures) {
      BigDecimal figure = figures.get(key);
      return figure == null ? null : Fraction.of(figure);
    }
  }

  private record Negation(Part of) implements Part {
    @Override
    public Fraction value(Map<String, BigDecimal> figures) {
      Fraction value = of.value(figures);
      return value == null ? null : value.negated();
    }
  }

  private record Operation(Part left, char sign, Part right) implements Part {
    @Override
    public Fraction value(Map<String, BigDecimal> figures) {
      Fraction one = left.value(figures);
      Fraction other = right.value(figures);
      if (one == null || other == null) {
        return null;
      }
      return switch (sign) {
        case '+' -> one.plus(other);
        case '-' -> one.plus(other.negated());
        case '*' -> one.times(other);
        default -> other.inverse() == null ? null : one.times(other.inverse());
      };
    }
  }

  /** Where a text stops being a formula. */
  static final class Unreadable extends Exception {
    final int position;

    Unreadable(int position) {
      super(null, null, false, false);
      this.position = position;
    }
  }

  private final Part root;
  private final Set<String> keys;

  private Formula(Part root, Set<String> keys) {
    this.root = root;
    this.keys = keys;
  }

  static Formula read(String text) throws Unreadable {
    Reader reader = new Reader(text);
    Part root = reader.sum();
    if (reader.peek() != Reader.END) {
      throw reader.unreadable();
    }
    return new Formula(root, Set.copyOf(reader.keys));
  }

  /** The indicators that it is made of. */
  Set<String> keys() {
    return keys;
  }

  /**
   * Its value, rounded; null when a figure is missing, something is divided by zero, or the result
   * is too large to be a figure.
   */
  BigDecimal value(Map<String, BigDecimal> figures, int decimals) {
    Fraction value = root.value(figures);
    if (value == null) {
      return null;
    }
    BigDecimal rounded = value.rounded(decimals);
    return rounded.abs().compareTo(LARGEST) < 0 ? rounded : null;
  }

  /** Reads by recursive descent: a sum of products of factors. */
  private static final class Reader {

    static final char END = 0;

    private final String text;
    private final Set<String> keys = new LinkedHashSet<>();
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Part sum() throws Unreadable {
      Part left = product();
      while (peek() == '+' || peek() == '-') {
        left = new Operation(left, text.charAt(at++), product());
      }
      return left;
    }

    private Part product() throws Unreadable {
      Part left = factor();
      while (peek() == '*' || peek() == '/') {
        left = new Operation(left, text.charAt(at++), factor());
      }
      return left;
    }

    private Part factor() throws Unreadable {
      char next = peek();
      if (next == '-') {
        at++;
        return new Negation(factor());
      }
      if (next == '(') {
        at++;
        Part inner = sum();
        if (peek() != ')') {
          throw unreadable();
        }
        at++;
        return inner;
      }
      if (digit(next)) {
        return number();
      }
      if (next >= 'a' && next <= 'z') {
        String key = taken();
        keys.add(key);
        return new Figure(key);
      }
      throw unreadable();
    }

    private Part number() throws Unreadable {
      int from = at;
      skipDigits();
      if (at < text.length() && text.charAt(at) == '.') {
        at++;
        if (at == text.length() || !digit(text.charAt(at))) {
          throw unreadable();
        }
        skipDigits();
      }
      return new Number(Fraction.of(new BigDecimal(text.substring(from, at))));
    }

    private void skipDigits() {
      while (at < text.length() && digit(text.charAt(at))) {
        at++;
      }
    }

    private String taken() {
      int from = at;
      while (at < text.length() && word(text.charAt(at))) {
        at++;
      }
      return text.substring(from, at);
    }

    /** The next character that is no blank. */
    char peek() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return at < text.length() ? text.charAt(at) : END;
    }

    Unreadable unreadable() {
      return new Unreadable(at);
    }

    private static boolean digit(char c) {
      return c >= '0' && c <= '9';
    }

    private static boolean word(char c) {
      return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
  }
}
