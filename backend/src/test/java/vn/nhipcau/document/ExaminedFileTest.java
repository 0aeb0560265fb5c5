package vn.nhipcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.nhipcau.testing.Documents.JPEG;
import static vn.nhipcau.testing.Documents.PDF;
import static vn.nhipcau.testing.Documents.PNG;
import static vn.nhipcau.testing.Documents.bomb;
import static vn.nhipcau.testing.Documents.docx;
import static vn.nhipcau.testing.Documents.openDocument;
import static vn.nhipcau.testing.Documents.text;
import static vn.nhipcau.testing.Documents.with;
import static vn.nhipcau.testing.Documents.xlsx;
import static vn.nhipcau.testing.Documents.zip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nhipcau.platform.problem.Problem;

/** What comes in and what does not, whatever it calls itself. */
class ExaminedFileTest {

  @TempDir Path folder;

  @Test
  void eachKindIsKnownByItsContent() throws IOException {
    assertThat(kind(PDF, "a.pdf")).isEqualTo(FileKind.PDF);
    assertThat(kind(PNG, "a.PNG")).isEqualTo(FileKind.PNG);
    assertThat(kind(JPEG, "a.jpeg")).isEqualTo(FileKind.JPEG);
    assertThat(kind(docx("Tình hình"), "a.docx")).isEqualTo(FileKind.DOCX);
    assertThat(kind(xlsx("12"), "a.b.xlsx")).isEqualTo(FileKind.XLSX);
    assertThat(kind(openDocument("application/vnd.oasis.opendocument.text"), "a.odt"))
        .isEqualTo(FileKind.ODT);
    assertThat(kind(openDocument("application/vnd.oasis.opendocument.spreadsheet"), "a.ods"))
        .isEqualTo(FileKind.ODS);
    assertThat(kind(text("Kính gửi Đảng ủy\r\n\t- một"), "a.txt")).isEqualTo(FileKind.TXT);
    assertThat(kind(text("\uFEFFtên;số\nID;3"), "a.csv")).isEqualTo(FileKind.CSV);
    // What looks like a page or a program is text all the same, and is handed out as such.
    assertThat(kind(text("<html><script>alert(1)</script></html>"), "a.txt"))
        .isEqualTo(FileKind.TXT);
    assertThat(kind(text("#!/bin/sh\nrm -rf /\n"), "a.txt")).isEqualTo(FileKind.TXT);
  }

  @Test
  void theChecksumIsThatOfTheBytes() throws IOException {
    ExaminedFile file = ExaminedFile.of(file(text("abc")), "a.txt");
    assertThat(file.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(file.size()).isEqualTo(3);
  }

  @Test
  void whatAFileSaysIsReadLineByLine() throws IOException {
    assertThat(ExaminedFile.of(file(docx("Tình hình")), "a.docx").text().lines())
        .contains("Tình hình");
    assertThat(ExaminedFile.of(file(xlsx("Mười hai")), "a.xlsx").text().lines())
        .contains("Mười hai");
    assertThat(ExaminedFile.of(file(text("một\nhai")), "a.txt").text()).isEqualTo("một\nhai");
    assertThat(ExaminedFile.of(file(text("đ".repeat(2_000_000))), "a.txt").text()).hasSize(1 << 20);
    assertThat(ExaminedFile.of(file(PDF), "a.pdf").text()).isEmpty();
    // Not well-formed, as here: nothing is read, and nothing breaks.
    byte[] broken = openDocument("application/vnd.oasis.opendocument.text", "styles.xml");
    assertThat(ExaminedFile.of(file(broken), "a.odt").text()).isBlank();
  }

  @Test
  void endingsThatNobodyKnowsAreRefused() throws IOException {
    for (String name :
        new String[] {"a.exe", "a", "a.pdf.exe", "a.html", "a.svg", "a.doc", "a.zip", "a.docm"}) {
      assertThat(refusal(PDF, name)).as(name).isEqualTo("document.kind_not_allowed");
    }
    assertThat(refusal(PDF, "hoa don \u202Efdp.exe")).isEqualTo("document.kind_not_allowed");
  }

  @Test
  void aNameMayNotLie() throws IOException {
    byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};
    byte[] oldWord = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    for (String name :
        new String[] {"a.pdf", "a.docx", "a.xlsx", "a.png", "a.jpg", "a.txt", "a.odt"}) {
      assertThat(refusal(program, name)).as(name).isEqualTo("document.name_disagrees");
      assertThat(refusal(oldWord, name)).as(name).isEqualTo("document.name_disagrees");
    }
    assertThat(refusal(PDF, "a.txt")).isEqualTo("document.name_disagrees");
    assertThat(refusal(PNG, "a.jpg")).isEqualTo("document.name_disagrees");
    assertThat(refusal(docx("x"), "a.xlsx")).isEqualTo("document.name_disagrees");
    assertThat(refusal(xlsx("x"), "a.docx")).isEqualTo("document.name_disagrees");
    assertThat(refusal(zip("a.txt"), "a.docx")).isEqualTo("document.name_disagrees");
    assertThat(refusal(zip("[Content_Types].xml"), "a.docx")).isEqualTo("document.name_disagrees");
    assertThat(refusal(openDocument("application/vnd.oasis.opendocument.text"), "a.ods"))
        .isEqualTo("document.name_disagrees");
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0}, "a.docx"))
        .isEqualTo("document.name_disagrees");
    assertThat(refusal(text("a\0b"), "a.txt")).isEqualTo("document.name_disagrees");
  }

  @Test
  void textInAnotherEncodingIsToldSo() throws IOException {
    assertThat(refusal("Đảng ủy xã".getBytes("windows-1258"), "a.txt"))
        .isEqualTo("document.text_unreadable");
    byte[] late = (" ".repeat(70_000) + "é").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(late, "a.csv")).isEqualTo("document.text_unreadable");
  }

  @Test
  void nothingThatRunsIsTaken() throws IOException {
    assertThat(refusal(with(docx("x"), "word/vbaProject.bin"), "a.docx"))
        .isEqualTo("document.macros");
    assertThat(refusal(with(xlsx("x"), "xl/macrosheets/sheet1.xml"), "a.xlsx"))
        .isEqualTo("document.macros");
    assertThat(refusal(with(docx("x"), "word/activeX/activeX1.bin"), "a.docx"))
        .isEqualTo("document.macros");
    byte[] odt =
        openDocument("application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml");
    assertThat(refusal(odt, "a.odt")).isEqualTo("document.macros");
  }

  @Test
  void whatUnpacksWithoutEndIsStopped() throws IOException {
    byte[] bomb = bomb(docx("x"), 300);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(refusal(bomb, "a.docx")).isEqualTo("document.unpacks_too_large");
  }

  @Test
  void emptyNamelessAndTooLargeFilesAreRefused() throws IOException {
    assertThat(refusal(new byte[0], "a.txt")).isEqualTo("document.missing");
    assertThat(refusal(PDF, "/")).isEqualTo("document.missing");
    Path large = Files.createTempFile(folder, "large", "");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(ExaminedFile.LARGEST + 1L);
    }
    assertThat(refusalOf(large, "a.pdf")).isEqualTo("document.too_large");
  }

  private FileKind kind(byte[] content, String name) throws IOException {
    return ExaminedFile.of(file(content), name).kind();
  }

  private String refusal(byte[] content, String name) throws IOException {
    return refusalOf(file(content), name);
  }

  private static String refusalOf(Path file, String name) {
    Problem problem = catchThrowableOfType(Problem.class, () -> ExaminedFile.of(file, name));
    assertThat(problem).as("%s is taken", name).isNotNull();
    return problem.code().code();
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "file", ""), content);
  }
}
