package vn.nhipcau.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people have them, and as somebody with a grudge makes them. */
public final class Documents {

  public static final byte[] PDF =
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  public static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  public static final byte[] JPEG = {
    (byte) 0xFF,
    (byte) 0xD8,
    (byte) 0xFF,
    (byte) 0xE0,
    0,
    16,
    'J',
    'F',
    'I',
    'F',
    0,
    1,
    1,
    0,
    0,
    1,
    0,
    1,
    0,
    0,
    (byte) 0xFF,
    (byte) 0xD9
  };

  private Documents() {}

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] docx(String paragraph) {
    return written(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(paragraph);
            document.write(out);
          }
        });
  }

  public static byte[] xlsx(String cell) {
    return written(
        out -> {
          try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(cell);
            workbook.write(out);
          }
        });
  }

  /** OpenDocument: the first part says what it is. */
  public static byte[] openDocument(String mediaType, String... more) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] said = mediaType.getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(said.length);
            CRC32 crc = new CRC32();
            crc.update(said);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(said);
            part(zip, "content.xml", "<office/>");
            for (String name : more) {
              part(zip, name, "x");
            }
          }
        });
  }

  public static byte[] zip(String... names) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
              part(zip, name, "x");
            }
          }
        });
  }

  /** A document with one more part, as a program that has macros adds it. */
  public static byte[] with(byte[] document, String part) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out);
              var in =
                  new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(document))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
              zip.putNextEntry(new ZipEntry(entry.getName()));
              in.transferTo(zip);
            }
            part(zip, part, "x");
          }
        });
  }

  /** Small as it comes, and of that many MiB once it is unpacked. */
  public static byte[] bomb(byte[] document, int mebibytes) {
    byte[] zeros = new byte[1 << 20];
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out);
              var in =
                  new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(document))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
              zip.putNextEntry(new ZipEntry(entry.getName()));
              in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            for (int i = 0; i < mebibytes; i++) {
              zip.write(zeros);
            }
          }
        });
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private interface Writing {
    void into(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.into(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
