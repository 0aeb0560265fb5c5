package vn.nhipcau.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import vn.nhipcau.platform.problem.Problem;

/**
 * A document that is a ZIP of parts: which kind it is stands inside, and so do the macros. It is
 * unpacked to its end and thrown away, since the sizes that it declares may lie.
 */
final class OfficePackage {

  private static final int MOST_PARTS = 10_000;
  private static final long MOST_UNPACKED = 256L << 20;
  private static final int LONGEST_MEDIA_TYPE = 200;

  /** Code by VBA, Excel 4 or ActiveX, and that of OpenDocument. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?i).*vbaproject.*|.*/macrosheets/.*|.*/activex/.*|(basic|scripts)/.+|.*/(basic|scripts)/.+");

  private OfficePackage() {}

  /** Null where it is a document of no kind that is kept, or none at all. */
  static FileKind kindOf(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      bounded(zip);
      if (zip.getEntry("[Content_Types].xml") != null) {
        return openXml(file);
      }
      return openDocument(zip);
    } catch (ZipException e) {
      return null;
    }
  }

  private static void bounded(ZipFile zip) throws IOException {
    List<? extends ZipEntry> parts = Collections.list(zip.entries());
    long left = MOST_UNPACKED;
    byte[] thrownAway = new byte[1 << 16];
    for (ZipEntry part : parts) {
      if (CODE.matcher(part.getName()).matches()) {
        throw new Problem(FileProblem.MACROS);
      }
      try (InputStream in = zip.getInputStream(part)) {
        for (int read = in.read(thrownAway); read >= 0; read = in.read(thrownAway)) {
          left -= read;
          if (left < 0 || parts.size() > MOST_PARTS) {
            throw new Problem(FileProblem.UNPACKS_TOO_LARGE).with("most", MOST_UNPACKED >> 20);
          }
        }
      }
    }
  }

  private static FileKind openXml(Path file) throws IOException {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      List<PackagePart> main =
          opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
      List<String> types =
          opened.getParts().stream()
              .map(PackagePart::getContentType)
              .map(OfficePackage::lower)
              .toList();
      if (types.stream().anyMatch(t -> t.contains("macro") || t.contains("vbaproject"))) {
        throw new Problem(FileProblem.MACROS);
      }
      return main.isEmpty()
          ? null
          : switch (lower(main.getFirst().getContentType())) {
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" ->
                FileKind.DOCX;
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" ->
                FileKind.XLSX;
            default -> null;
          };
    } catch (OpenXML4JException | OpenXML4JRuntimeException e) {
      return null;
    }
  }

  private static String lower(String contentType) {
    return contentType.toLowerCase(Locale.ROOT);
  }

  private static FileKind openDocument(ZipFile zip) throws IOException {
    ZipEntry said = zip.getEntry("mimetype");
    if (said == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(said)) {
      String type =
          new String(in.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII).strip();
      return type.equals(FileKind.ODT.mediaType)
          ? FileKind.ODT
          : type.equals(FileKind.ODS.mediaType) ? FileKind.ODS : null;
    }
  }
}
