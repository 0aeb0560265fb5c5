package vn.nhipcau.regulation.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word file (DOCX) as lines; numbers that Word itself puts before a paragraph become text. */
final class WordDocument {

  private static final int MOST_PARTS = 2_000;
  private static final long MOST_BYTES = 64L << 20;

  /** What is parsed grows manyfold in memory; a regulation of 200 pages needs about 5 MiB. */
  private static final long MOST_BYTES_OF_XML = 16L << 20;

  private WordDocument() {}

  static List<DocumentLine> lines(byte[] content) {
    weigh(content);
    // POI refuses document type declarations, so nothing outside of the file is ever fetched.
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      List<DocumentLine> lines = new ArrayList<>();
      WordNumbering numbering = new WordNumbering();
      int number = 0;
      for (IBodyElement element : document.getBodyElements()) {
        number++;
        switch (element) {
          case XWPFParagraph paragraph -> paragraph(lines, number, paragraph, numbering, document);
          case XWPFTable table -> table(lines, number, table);
          case XWPFSDT control -> aside(lines, number, control.getContent().getText());
          default -> {}
        }
      }
      return lines;
    } catch (IOException | RuntimeException e) {
      // Whatever a library makes of a broken file: it is the file that is at fault.
      throw e instanceof DocumentRefused refused ? refused : DocumentRefused.unreadable();
    }
  }

  /** Unpacks once, keeping nothing, so that a bomb goes off where it does no harm. */
  private static void weigh(byte[] content) {
    byte[] buffer = new byte[8192];
    long all = 0;
    long xml = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean markup = entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels)");
        parts++;
        for (int read = read(zip, buffer); read > 0; read = read(zip, buffer)) {
          all += read;
          xml += markup ? read : 0;
          if (all > MOST_BYTES || xml > MOST_BYTES_OF_XML) {
            throw DocumentRefused.beyondLimits();
          }
        }
        if (parts > MOST_PARTS) {
          throw DocumentRefused.beyondLimits();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw DocumentRefused.unreadable();
    }
    if (parts == 0) {
      throw DocumentRefused.unreadable();
    }
  }

  private static int read(InputStream stream, byte[] buffer) throws IOException {
    return stream.read(buffer);
  }

  private static void paragraph(
      List<DocumentLine> lines,
      int number,
      XWPFParagraph paragraph,
      WordNumbering numbering,
      XWPFDocument document) {
    String style = style(paragraph, document);
    String label = numbering.next(paragraph);
    String text = paragraph.getText().replaceAll("\\[(?:foot|end)noteRef:\\d+]", "");
    if (text.isBlank()) {
      return;
    }
    String bold = leadingBold(paragraph);
    if (!bold.isEmpty()) {
      bold = DocumentLine.clean(label + bold);
    }
    boolean heading = style.startsWith("heading") || style.startsWith("title");
    boolean contents = style.startsWith("toc");
    boolean first = true;
    for (String part : (label + text).split("\n")) {
      String plain = DocumentLine.clean(part);
      if (!plain.isEmpty()) {
        // A bold beginning that runs over a line break makes each of its lines bold.
        String boldHere = bold.length() >= plain.length() || first ? cut(bold, plain) : "";
        lines.add(new DocumentLine(number, plain, boldHere, heading, contents, !first));
        first = false;
      }
    }
  }

  private static String cut(String bold, String text) {
    return bold.length() > text.length() ? text : bold;
  }

  private static String leadingBold(XWPFParagraph paragraph) {
    StringBuilder bold = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      if (!run.isBold() && !run.text().isBlank()) {
        break;
      }
      bold.append(run.text());
    }
    return bold.toString().strip();
  }

  private static String style(XWPFParagraph paragraph, XWPFDocument document) {
    XWPFStyle style =
        paragraph.getStyle() == null || document.getStyles() == null
            ? null
            : document.getStyles().getStyle(paragraph.getStyle());
    String name = style == null || style.getName() == null ? paragraph.getStyle() : style.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  private static void table(List<DocumentLine> lines, int number, XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      aside(
          lines,
          number,
          row.getTableCells().stream()
              .map(XWPFTableCell::getText)
              .map(cell -> cell.replace('\n', ' '))
              .collect(Collectors.joining(" | ")));
    }
  }

  private static void aside(List<DocumentLine> lines, int number, String text) {
    for (String line : text.split("\n")) {
      String plain = DocumentLine.clean(line);
      if (plain.chars().anyMatch(Character::isLetterOrDigit)) {
        lines.add(new DocumentLine(number, plain, "", false, true, false));
      }
    }
  }
}
