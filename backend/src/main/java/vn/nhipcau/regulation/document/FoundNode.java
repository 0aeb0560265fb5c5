package vn.nhipcau.regulation.document;

import vn.nhipcau.regulation.ProvisionKind;

/** A provision while its text is still being gathered. */
final class FoundNode {

  /** Long enough to know what it is about, too short to be the text. */
  static final int EXCERPT = 280;

  static final int HEADING = 200;

  final String path;
  final ProvisionKind kind;
  final int line;
  String chapter;
  String section;
  String heading;
  private final StringBuilder text = new StringBuilder();

  /** Paragraphs that are its own, the first being its text. */
  int paragraphs;

  /** What numbered points and letters below it have come to. */
  int lastNumber;

  String lastLetter = "";

  /** Whether anything with a number stands below it. */
  boolean divided;

  FoundNode(String path, ProvisionKind kind, int line, String text) {
    this.path = path;
    this.kind = kind;
    this.line = line;
    begin(text);
  }

  void begin(String more) {
    if (!more.isBlank()) {
      paragraphs++;
      text.append(more);
    }
  }

  /** The rest of a sentence that a page break or a narrow column tore off. */
  void goOn(String more) {
    if (text.isEmpty() && heading != null) {
      heading += " " + more;
    } else {
      text.append(text.isEmpty() ? "" : " ").append(more);
    }
  }

  /** Takes over the text of its only paragraph. */
  void adopt(FoundNode paragraph) {
    text.append(paragraph.text);
  }

  boolean openEnded() {
    String last = text.isEmpty() ? (heading == null ? "" : heading) : text.toString();
    return !last.isEmpty() && ".;:!?…”\"".indexOf(last.charAt(last.length() - 1)) < 0;
  }

  /** A heading is short and no sentence. */
  static boolean looksLikeHeading(String text) {
    return !text.isEmpty()
        && text.length() <= HEADING
        && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  FoundProvision found() {
    return new FoundProvision(
        path,
        kind,
        shortened(heading, HEADING),
        shortened(text.toString(), EXCERPT),
        chapter,
        section,
        line);
  }

  static String shortened(String text, int most) {
    if (text == null || text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most - 2);
    return text.substring(0, blank > most / 2 ? blank : most - 1) + "…";
  }
}
