package vn.nhipcau.regulation.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with: the words and numbers by which a regulation is divided, also as scanners
 * misread them.
 */
final class Label {

  /** The order of the alphabet, for points: đ comes after d. */
  static final String ALPHABET = "abcdđefghijklmnopqrstuvwxyz";

  private static final Pattern ARTICLE =
      Pattern.compile("^[ĐD][iI][êềếéèeÊỀẾE][uU] *([0-9lIO]{1,3})([a-zđ]?)(?![\\p{L}\\p{N}])(.*)$");
  private static final Pattern AFTER_NUMBER = Pattern.compile("^ *(?:[.:]|[-–—] )? *(.*)$");
  private static final Pattern GROUP =
      Pattern.compile(
          "^(phần|chương|mục) +([ivxlc1]+|[0-9]{1,2}|thứ \\p{L}+)(?![\\p{L}\\p{N}]) *[.:–—-]? *(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER =
      Pattern.compile("^([0-9]{1,3}|l) ?([.)])(?![0-9]) *(\\S.*)$");
  private static final Pattern SUB_NUMBER =
      Pattern.compile("^([0-9]{1,3})[.,] ?([0-9]{1,2})((?:\\.[0-9]{1,2})*)(?: ?[.)] *| +)(\\S.*)$");
  private static final Pattern LETTER = Pattern.compile("^([a-zđ]) ?([.)]) *(\\S.*)$");
  private static final Pattern END =
      Pattern.compile("^(?:Nơi nhận\\b.*|(?:T/M|K/T|T/L|TM\\.|KT\\.|TL\\.) ?\\p{Lu}.*)");

  /** An article's number as an address has it, and the rest of the line. */
  record Article(int number, String suffix, String rest) {
    String path() {
      return "D" + number + suffix;
    }

    boolean after(int otherNumber, String otherSuffix) {
      return number > otherNumber || (number == otherNumber && rank(suffix) > rank(otherSuffix));
    }
  }

  /** A chapter, section or part; the name may stand on the next line. */
  record Group(Kind kind, String label, String name) {
    enum Kind {
      PART,
      CHAPTER,
      SECTION
    }
  }

  /** “2.”, “2)” and the rest of the line. */
  record Numbered(int number, char style, String rest) {}

  /** “6.2.3.” and the rest of the line; {@code below} holds what follows the first number. */
  record SubNumbered(int first, String below, String rest) {}

  /** “đ)” and the rest of the line. */
  record Lettered(char letter, char style, String rest) {}

  private Label() {}

  /** Null unless the line begins an article; a mere mention of one in a sentence does not. */
  static Article article(DocumentLine line) {
    Matcher found = ARTICLE.matcher(line.text());
    if (!found.matches()) {
      return null;
    }
    String after = found.group(3);
    boolean divided = after.isEmpty() || after.matches("^ *[.:].*|^ *[-–—] .*");
    boolean shown = line.heading() || line.bold().length() > 5;
    if (!divided && !shown) {
      return null;
    }
    Matcher rest = AFTER_NUMBER.matcher(after);
    String digits = found.group(1).replaceAll("[lI]", "1").replace('O', '0');
    return new Article(
        Integer.parseInt(digits), found.group(2), rest.matches() ? rest.group(1) : "");
  }

  static Group group(DocumentLine line) {
    Matcher found = GROUP.matcher(line.text());
    if (!found.matches()) {
      return null;
    }
    String name = found.group(3);
    boolean capitals = name.chars().noneMatch(Character::isLowerCase);
    if (!capitals && !line.heading() && !line.allBold()) {
      return null;
    }
    String word = found.group(1).toLowerCase(Locale.ROOT);
    Group.Kind kind =
        word.equals("phần")
            ? Group.Kind.PART
            : word.equals("chương") ? Group.Kind.CHAPTER : Group.Kind.SECTION;
    String label = Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + found.group(2);
    return new Group(kind, label, name);
  }

  static Numbered numbered(String text) {
    Matcher found = NUMBER.matcher(text);
    if (!found.matches()) {
      return null;
    }
    boolean misread = found.group(1).equals("l");
    // “l.” is how a scanner reads “1.”, but “l)” is a point.
    if (misread && !found.group(2).equals(".")) {
      return null;
    }
    return new Numbered(
        misread ? 1 : Integer.parseInt(found.group(1)), found.group(2).charAt(0), found.group(3));
  }

  static SubNumbered subNumbered(String text) {
    Matcher found = SUB_NUMBER.matcher(text);
    return found.matches()
        ? new SubNumbered(
            Integer.parseInt(found.group(1)),
            Integer.parseInt(found.group(2)) + found.group(3),
            found.group(4))
        : null;
  }

  static Lettered lettered(String text) {
    Matcher found = LETTER.matcher(text);
    return found.matches()
        ? new Lettered(found.group(1).charAt(0), found.group(2).charAt(0), found.group(3))
        : null;
  }

  /** Receivers and signature: the text has ended. */
  static boolean end(String text) {
    return END.matcher(text).matches();
  }

  static int rank(String letter) {
    return letter.isEmpty() ? 0 : ALPHABET.indexOf(letter.charAt(0)) + 1;
  }
}
