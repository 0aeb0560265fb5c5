package vn.nhipcau.regulation.document;

import java.util.List;

/** The kinds of file that are read. */
public enum DocumentFormat {
  MARKDOWN,
  WORD;

  public static final String MARKDOWN_TYPE = "text/markdown";
  public static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  public static final int MOST_BYTES = 10 << 20;

  /**
   * @throws DocumentRefused when the file is broken, of another kind, or beyond the limits
   */
  public ReadRegulation read(byte[] content) {
    if (content.length > MOST_BYTES) {
      throw DocumentRefused.beyondLimits();
    }
    List<DocumentLine> lines =
        switch (this) {
          case MARKDOWN -> MarkdownDocument.lines(content);
          case WORD -> WordDocument.lines(content);
        };
    return new RegulationParser().parse(lines);
  }
}
