package vn.nhipcau.regulation.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file as lines. */
final class MarkdownDocument {

  private static final Pattern RULE = Pattern.compile("([-*_=] ?){3,}");
  private static final Pattern TABLE_RULE = Pattern.compile("[|:\\- ]+");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");
  private static final Pattern BOLD = Pattern.compile("^\\s*(\\*\\*|__)(.+?)\\1");

  /** Headings that a converter glued together: the end of one bold part is the start of another. */
  private static final Pattern GLUED =
      Pattern.compile("\\*{4}(?=\\s*(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC))");

  /** “**Chương III****NAME**”: a group's number and its name. */
  private static final Pattern GROUP_AND_NAME =
      Pattern.compile("^(\\s*\\**(?:Chương|CHƯƠNG|Mục|MỤC)\\s+\\w+\\.?)\\*{4}(?=\\p{Lu})");

  private MarkdownDocument() {}

  static List<DocumentLine> lines(byte[] content) {
    List<DocumentLine> lines = new ArrayList<>();
    boolean joined = false;
    int number = 0;
    for (String raw : decoded(content).split("\\R", -1)) {
      number++;
      String line = raw.strip().replaceFirst("^(?:>\\s*)+", "");
      if (line.isEmpty() || RULE.matcher(line).matches()) {
        joined = false;
        continue;
      }
      if (line.startsWith("|")) {
        if (!TABLE_RULE.matcher(line).matches()) {
          String cells = plain(line.replaceAll("^\\||\\|$", "").replace("|", " | "));
          lines.add(new DocumentLine(number, cells, "", false, true, joined));
        }
      } else {
        String split = DocumentLine.clean(line);
        split = GLUED.matcher(split).replaceAll("**\n**");
        split = GROUP_AND_NAME.matcher(split).replaceFirst("$1**\n**");
        for (String part : split.split("\n(?=\\*\\*)")) {
          add(lines, number, part, joined);
        }
      }
      joined = true;
    }
    return lines;
  }

  private static void add(List<DocumentLine> lines, int number, String part, boolean joined) {
    Matcher hashes = HEADING.matcher(part);
    boolean heading = hashes.lookingAt();
    // The part after a glued heading has lost the hashes that stood before the whole line.
    String text = heading ? part.substring(hashes.end()) : part;
    Matcher bold = BOLD.matcher(text);
    String plain = plain(text);
    if (!plain.isEmpty()) {
      lines.add(
          new DocumentLine(
              number, plain, bold.find() ? plain(bold.group(2)) : "", heading, false, joined));
    }
  }

  /** Without emphasis, links, tags and escapes. */
  private static String plain(String text) {
    return DocumentLine.clean(
        text.replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1")
            .replaceAll("</?[A-Za-z][^>]*>", " ")
            .replaceAll("(?<!\\\\)\\*", "")
            .replaceAll("(?<![\\p{L}\\p{N}\\\\])_+|_+(?![\\p{L}\\p{N}])", "")
            .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|])", "$1")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&")
            .replaceAll("\\s#+\\s*$", ""));
  }

  private static String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      throw DocumentRefused.unreadable();
    }
  }
}
