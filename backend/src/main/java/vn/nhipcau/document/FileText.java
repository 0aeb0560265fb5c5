package vn.nhipcau.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a file says in words, a paragraph or cell a line, for rules about words. Of a PDF or a
 * picture nothing is known.
 */
final class FileText {

  private static final int MOST_CHARACTERS = 1 << 20;

  /** Where Word, Excel and OpenDocument keep what a reader sees, headers included. */
  private static final Pattern READ =
      Pattern.compile(
          "word/(document|header\\d*|footer\\d*)\\.xml|xl/sharedStrings\\.xml|content\\.xml|styles\\.xml");

  /** Paragraphs, headings and cells, by their names in all of them. */
  private static final Set<String> LINES = Set.of("p", "h", "si");

  private FileText() {}

  static String of(Path content, FileKind kind) throws IOException {
    return switch (kind) {
      case TXT, CSV -> plain(content);
      case DOCX, XLSX, ODT, ODS -> office(content);
      case PDF, JPEG, PNG -> "";
    };
  }

  private static String plain(Path content) throws IOException {
    char[] read = new char[MOST_CHARACTERS];
    try (BufferedReader reader = Files.newBufferedReader(content, StandardCharsets.UTF_8)) {
      int length = 0;
      for (int more = 0; more >= 0 && length < read.length; ) {
        length += more;
        more = reader.read(read, length, read.length - length);
      }
      return new String(read, 0, length);
    }
  }

  private static String office(Path content) throws IOException {
    StringBuilder text = new StringBuilder();
    XMLInputFactory factory = XMLInputFactory.newFactory();
    // A document brings no definitions of its own, and asks for nothing outside.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (ZipFile zip = new ZipFile(content.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        if (READ.matcher(part.getName()).matches()) {
          try (InputStream in = zip.getInputStream(part)) {
            read(factory.createXMLStreamReader(in), text);
          } catch (XMLStreamException e) {
            // What is not well-formed nobody's program shows; the parts before are read.
            text.append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  private static void read(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    while (xml.hasNext() && text.length() < MOST_CHARACTERS) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (LINES.contains(xml.getLocalName())) {
            text.append('\n');
          }
        }
        default -> {}
      }
    }
  }
}
