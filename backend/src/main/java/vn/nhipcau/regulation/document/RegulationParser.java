package vn.nhipcau.regulation.document;

import static vn.nhipcau.regulation.document.UnplacedLine.Reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.regulation.ProvisionKind;

/**
 * Lines into a tree. Numbers only ever grow: a number that was there before is a quotation or a
 * mistake, and is shown instead of being guessed at.
 */
final class RegulationParser {

  private final List<FoundNode> nodes = new ArrayList<>();
  private final Map<String, FoundNode> byPath = new HashMap<>();
  private final List<UnplacedLine> unplaced = new ArrayList<>();

  private final Map<Label.Group.Kind, String> groups = new HashMap<>();

  /** The group whose name is still expected on the next line. */
  private Label.Group.Kind unnamed;

  private Label.Article lastArticle;
  private FoundNode article;
  private FoundNode clause;

  /** The point with a number, or null; letters may stand below it. */
  private FoundNode point;

  /** Whatever was begun last: where a torn sentence goes on. */
  private FoundNode current;

  /** “1.” or “1)”: the first one decides, the other kind is then a point. */
  private char clauseStyle;

  private boolean ended;

  ReadRegulation parse(List<DocumentLine> lines) {
    lines.forEach(this::take);
    nodes.removeIf(this::adopted);
    return new ReadRegulation(nodes.stream().map(FoundNode::found).toList(), unplaced);
  }

  private void take(DocumentLine line) {
    Label.Article begun = line.aside() ? null : Label.article(line);
    Label.Group group = line.aside() || begun != null ? null : Label.group(line);
    if (line.aside()) {
      leave(line, Reason.ASIDE);
    } else if (begun != null) {
      article(line, begun);
    } else if (group != null) {
      group(line, group);
    } else if (unnamed != null && (line.heading() || line.allBold() || line.capitals())) {
      groups.merge(unnamed, line.text(), (a, b) -> a + (a.contains(". ") ? " " : ". ") + b);
    } else if (ended || (article != null && Label.end(line.text()))) {
      ended = true;
      leave(line, Reason.AFTER_LAST_ARTICLE);
    } else if (article == null) {
      leave(line, lastArticle == null ? Reason.BEFORE_FIRST_ARTICLE : Reason.BETWEEN_ARTICLES);
    } else if (!below(line)) {
      paragraph(line);
    }
  }

  private void article(DocumentLine line, Label.Article begun) {
    if (lastArticle != null && !begun.after(lastArticle.number(), lastArticle.suffix())) {
      leave(line, Reason.OUT_OF_ORDER);
      return;
    }
    lastArticle = begun;
    ended = false;
    unnamed = null;
    article = place(begun.path(), ProvisionKind.ARTICLE, line, "");
    article.chapter =
        joined(groups.get(Label.Group.Kind.PART), groups.get(Label.Group.Kind.CHAPTER));
    article.section = groups.get(Label.Group.Kind.SECTION);
    clause = null;
    point = null;
    clauseStyle = 0;
    String bold = line.bold();
    String before = line.text().substring(0, line.text().length() - begun.rest().length());
    if (bold.length() > before.length() && bold.length() < line.text().length()) {
      // The bold part is the heading, whatever it ends with; the text goes on behind it.
      article.heading = bold.substring(before.length()).strip().replaceFirst("[.:]$", "");
      addParagraph(line, line.text().substring(bold.length()).strip());
    } else if (FoundNode.looksLikeHeading(begun.rest())
        || line.allBold() && !begun.rest().isEmpty()) {
      article.heading = begun.rest().replaceFirst("[.:]$", "");
    } else if (!begun.rest().isEmpty()) {
      addParagraph(line, begun.rest());
    }
  }

  private void group(DocumentLine line, Label.Group group) {
    article = null;
    clause = null;
    point = null;
    current = null;
    ended = false;
    unnamed = group.name().isEmpty() ? group.kind() : null;
    groups.put(group.kind(), group.label() + (group.name().isEmpty() ? "" : ". " + group.name()));
    for (Label.Group.Kind kind : Label.Group.Kind.values()) {
      if (kind.compareTo(group.kind()) > 0) {
        groups.remove(kind);
      }
    }
  }

  /** Places a clause or point; false when the line is none. */
  private boolean below(DocumentLine line) {
    Label.SubNumbered sub = Label.subNumbered(line.text());
    if (sub != null) {
      return subNumbered(line, sub);
    }
    Label.Numbered numbered = Label.numbered(line.text());
    if (numbered != null) {
      return numbered(line, numbered);
    }
    Label.Lettered lettered = Label.lettered(line.text());
    return lettered != null && lettered(line, lettered);
  }

  private boolean numbered(DocumentLine line, Label.Numbered found) {
    if (clauseStyle == 0) {
      clauseStyle = found.style();
    }
    if (clauseStyle != found.style() && clause != null) {
      point(line, clause, found.number(), String.valueOf(found.number()), found.rest());
      return true;
    }
    if (found.number() <= article.lastNumber) {
      leave(line, Reason.OUT_OF_ORDER);
      return true;
    }
    article.lastNumber = found.number();
    article.divided = true;
    point = null;
    clause = place(article.path + "." + found.number(), ProvisionKind.CLAUSE, line, found.rest());
    return true;
  }

  private boolean subNumbered(DocumentLine line, Label.SubNumbered found) {
    int firstBelow = Integer.parseInt(found.below().split("\\.")[0]);
    if (clause != null && clause.path.equals(article.path + "." + found.first())) {
      FoundNode parent = parentOf(clause.path + "." + found.below());
      if (parent == null) {
        leave(line, Reason.NO_PARENT);
      } else {
        String last = found.below().substring(found.below().lastIndexOf('.') + 1);
        point(line, parent, Integer.parseInt(last), last, found.rest());
      }
      return true;
    }
    // “6.2.” in article 6: the clause, spelt with its article.
    if (found.first() == lastArticle.number() && found.below().equals("" + firstBelow)) {
      return numbered(line, new Label.Numbered(firstBelow, '.', found.rest()));
    }
    if (line.text().matches("^[0-9]+\\.[0-9]+[.)].*")) {
      leave(line, Reason.NO_PARENT);
      return true;
    }
    // “10,5 …”: a figure that begins a line.
    return false;
  }

  private boolean lettered(DocumentLine line, Label.Lettered found) {
    String letter = String.valueOf(found.letter());
    FoundNode parent = point != null ? point : clause != null ? clause : article;
    if (parent == point && !letter.equals("a") && point.lastLetter.isEmpty()) {
      // Letters begin with a: this one goes on above, after numbers between two letters.
      parent = clause;
    }
    if (found.style() == '.' && !follows(parent.lastLetter, letter)) {
      // “v. v. …” begins no point.
      return false;
    }
    if (Label.rank(letter) <= Label.rank(parent.lastLetter)) {
      leave(line, Reason.OUT_OF_ORDER);
      return true;
    }
    parent.lastLetter = letter;
    parent.divided = true;
    place(parent.path + "." + letter, ProvisionKind.POINT, line, found.rest());
    return true;
  }

  /** The next letter, with or without those that lists leave out (đ; f, j, w, z). */
  private static boolean follows(String before, String letter) {
    int step = Label.rank(letter) - Label.rank(before);
    return step >= 1 && step <= 2;
  }

  private void point(DocumentLine line, FoundNode parent, int number, String name, String text) {
    if (number <= parent.lastNumber) {
      leave(line, Reason.OUT_OF_ORDER);
      return;
    }
    parent.lastNumber = number;
    parent.divided = true;
    point = place(parent.path + "." + name, ProvisionKind.POINT, line, text);
  }

  private void paragraph(DocumentLine line) {
    boolean torn = Character.isLowerCase(line.text().codePointAt(0)) || line.joined();
    if (article.paragraphs == 0
        && article.heading == null
        && current == article
        && (line.heading() || line.allBold() || FoundNode.looksLikeHeading(line.text()))) {
      article.heading = line.text();
    } else if (torn && current.openEnded()) {
      current.goOn(line.text());
    } else {
      addParagraph(line, line.text().replaceFirst("^[-+•–—] +", ""));
    }
  }

  private void addParagraph(DocumentLine line, String text) {
    FoundNode owner = current.kind == ProvisionKind.PARAGRAPH ? parentOf(current.path) : current;
    if (owner != article && owner.paragraphs == 0) {
      owner.begin(text);
      return;
    }
    owner.paragraphs++;
    place(owner.path + ".p" + owner.paragraphs, ProvisionKind.PARAGRAPH, line, text);
  }

  private FoundNode place(String path, ProvisionKind kind, DocumentLine line, String text) {
    current = new FoundNode(path, kind, line.number(), text);
    nodes.add(current);
    byPath.put(path, current);
    return current;
  }

  private FoundNode parentOf(String path) {
    return byPath.get(path.substring(0, path.lastIndexOf('.')));
  }

  /** An article of one paragraph and nothing else is that paragraph. */
  private boolean adopted(FoundNode node) {
    if (node.kind != ProvisionKind.PARAGRAPH) {
      return false;
    }
    FoundNode owner = parentOf(node.path);
    boolean sole = owner.kind == ProvisionKind.ARTICLE && owner.paragraphs == 1 && !owner.divided;
    if (sole) {
      owner.adopt(node);
    }
    return sole;
  }

  private void leave(DocumentLine line, Reason reason) {
    unplaced.add(
        new UnplacedLine(
            line.number(), FoundNode.shortened(line.text(), FoundNode.EXCERPT), reason));
  }

  private static String joined(String part, String chapter) {
    String both =
        Stream.of(part, chapter).filter(g -> g != null).collect(Collectors.joining(" · "));
    return both.isEmpty() ? null : both;
  }
}
