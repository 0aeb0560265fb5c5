package vn.nhipcau.platform.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The first sheet of an XLSX workbook, read as it streams by. What is no table of plain values is
 * refused: a file with macros as a whole, a formula at its cell. What the file unpacks to is
 * weighed before anything reads it.
 */
public final class XlsxFile implements SheetFile {

  private static final int MOST_PARTS = 1_000;

  /** 35,000 rows of eleven columns unpack to some 25 MiB. */
  private static final long MOST_BYTES = 64L << 20;

  /** Parts that are no sheet become trees in memory, manyfold their size. */
  private static final long MOST_BYTES_OF_A_TREE = 2L << 20;

  private final String name;
  private final byte[] content;
  private final ImportLog log;

  public XlsxFile(String name, byte[] content, ImportLog log) {
    this.name = name;
    this.content = content;
    this.log = log;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void rows(List<String> columns, Consumer<SheetRow> consumer) {
    List<SheetRow> read = new ArrayList<>();
    try {
      weigh();
      read(columns, read::add);
    } catch (Refused e) {
      log.fault(name, 0, null, e.code, Map.of());
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      // Whatever a library makes of a broken file: it is the file that is at fault.
      log.fault(name, 0, null, "import.unreadable", Map.of());
    }
    // Only now: what goes wrong while a row is taken in is no fault of the file's.
    read.forEach(consumer);
  }

  private void read(List<String> columns, Consumer<SheetRow> consumer)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
      XSSFReader reader = new XSSFReader(workbook);
      boolean since1904;
      try (InputStream in = reader.getWorkbookData()) {
        since1904 =
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .matches("(?s).*date1904=[\"'](1|true)[\"'].*");
      }
      Iterator<InputStream> sheets = reader.getSheetsData();
      // A parser that refuses document types, so nothing outside of the file is ever fetched.
      XMLReader parser = XMLHelper.newXMLReader();
      XlsxRows rows = new XlsxRows(name, log, columns, consumer);
      parser.setContentHandler(
          new XlsxCells(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(workbook, false),
              rows,
              since1904));
      try (InputStream sheet = sheets.next()) {
        parser.parse(new InputSource(sheet));
      }
      rows.end();
    }
  }

  /** Unpacks once, keeping nothing, so that a bomb goes off where it does no harm. */
  private void weigh() throws IOException {
    byte[] buffer = new byte[8192];
    long all = 0;
    int parts = 0;
    // The library that will read it, so that both see the same file.
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = entry.getName().toLowerCase(Locale.ROOT);
        if (part.contains("vbaproject") || part.contains("macrosheets")) {
          throw new Refused("import.macros");
        }
        boolean streamed = part.contains("worksheets/") || part.endsWith("sharedstrings.xml");
        long size = 0;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          size += read;
          all += read;
          if (all > MOST_BYTES
              || (!streamed && size > MOST_BYTES_OF_A_TREE)
              || parts > MOST_PARTS) {
            throw new Refused("import.beyond_limits");
          }
        }
        parts++;
      }
    }
  }

  /** The file as a whole is not taken. */
  static final class Refused extends RuntimeException {

    final String code;

    Refused(String code) {
      super(code, null, false, false);
      this.code = code;
    }
  }
}
