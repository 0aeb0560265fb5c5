package vn.nhipcau.regulation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files made on the spot: numbers typed by hand, and numbers that Word keeps to itself. */
class WordDocumentTest {

  @Test
  void typedNumbersAreReadAsTheyStand() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      table(word, "ĐẢNG ỦY XÃ THỬ", "ĐẢNG CỘNG SẢN VIỆT NAM");
      typed(word, "Chương I", true);
      typed(word, "VIỆC CHUNG", true);
      boldStart(word, "Điều 1.", " Đảng ủy xã");
      typed(word, "1. Họp mỗi tháng.", false);
      typed(word, "2. Nghe dân nói:", false);
      typed(word, "a) ở chợ;", false);
      typed(word, "đ) ở sân đình.", false);
      boldStart(word, "Điều 2. Ủy ban nhân dân.", " Làm mọi việc còn lại.");
      typed(word, "Nơi nhận:", false);
      ReadRegulation read = DocumentFormat.WORD.read(bytes(word));
      assertThat(read.provisions())
          .extracting(FoundProvision::path, FoundProvision::heading)
          .containsExactly(
              tuple("D1", "Đảng ủy xã"),
              tuple("D1.1", null),
              tuple("D1.2", null),
              tuple("D1.2.a", null),
              tuple("D1.2.đ", null),
              tuple("D2", "Ủy ban nhân dân"));
      assertThat(read.provisions().getFirst().chapter()).isEqualTo("Chương I. VIỆC CHUNG");
      assertThat(read.unplaced())
          .extracting(UnplacedLine::line, UnplacedLine::text, UnplacedLine::reason)
          .containsExactly(
              tuple(1, "ĐẢNG ỦY XÃ THỬ | ĐẢNG CỘNG SẢN VIỆT NAM", UnplacedLine.Reason.ASIDE),
              tuple(10, "Nơi nhận:", UnplacedLine.Reason.AFTER_LAST_ARTICLE));
    }
  }

  @Test
  void numbersThatWordCountsAreCountedAgain() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      BigInteger list = list(word, "Điều %1.", "%2.", "%2.%3.", "%4)");
      numbered(word, list, 0, "Đảng ủy xã");
      numbered(word, list, 1, "Họp mỗi tháng.");
      numbered(word, list, 1, "Làm các việc:");
      numbered(word, list, 2, "Ghi biên bản.");
      numbered(word, list, 2, "Nghe dân nói:");
      numbered(word, list, 3, "ở chợ;");
      numbered(word, list, 3, "ở trường.");
      numbered(word, list, 1, "Cử người theo dõi.");
      numbered(word, list, 0, "Ủy ban nhân dân");
      numbered(word, list, 1, "Làm mọi việc còn lại.");
      assertThat(DocumentFormat.WORD.read(bytes(word)).provisions())
          .extracting(FoundProvision::path)
          .containsExactly(
              "D1",
              "D1.1",
              "D1.2",
              "D1.2.1",
              "D1.2.2",
              "D1.2.2.a",
              "D1.2.2.b",
              "D1.3",
              "D2",
              "D2.1");
    }
  }

  @Test
  void listsThatStartAnewUnderEachTypedArticleDoSo() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      BigInteger first = list(word, "%1.");
      typed(word, "Điều 1. Một", true);
      numbered(word, first, 0, "Việc đầu.");
      numbered(word, first, 0, "Việc sau.");
      typed(word, "Điều 2. Hai", true);
      BigInteger again =
          word.getNumbering()
              .addNum(word.getNumbering().getNum(first).getCTNum().getAbstractNumId().getVal());
      var override = word.getNumbering().getNum(again).getCTNum().addNewLvlOverride();
      override.setIlvl(BigInteger.ZERO);
      override.addNewStartOverride().setVal(BigInteger.ONE);
      numbered(word, again, 0, "Lại việc đầu.");
      assertThat(DocumentFormat.WORD.read(bytes(word)).provisions())
          .extracting(FoundProvision::path)
          .containsExactly("D1", "D1.1", "D1.2", "D2", "D2.1");
    }
  }

  @Test
  void whatIsNoWordFileIsRefused() throws IOException {
    refused(new byte[0], false);
    refused("Điều 1. Không phải Word".getBytes(StandardCharsets.UTF_8), false);
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write('x');
    }
    refused(other.toByteArray(), false);
  }

  @Test
  void aBombGoesOffWhereItDoesNoHarm() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(nothing);
      }
    }
    assertThat(bomb.size()).isLessThan(1 << 20);
    refused(bomb.toByteArray(), true);
  }

  /** An entity that would read a file of the server is refused, not resolved. */
  @Test
  void nothingOutsideOfTheFileIsRead() throws IOException {
    byte[] plain;
    try (XWPFDocument word = new XWPFDocument()) {
      typed(word, "Điều 1. Tên", false);
      plain = bytes(word);
    }
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain));
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          String xml =
              new String(part, StandardCharsets.UTF_8)
                  .replaceFirst(
                      "(?=<w:document)",
                      "<!DOCTYPE x [<!ENTITY outside SYSTEM \"file:///etc/hostname\">]>")
                  .replace("Tên", "Tên &outside;");
          assertThat(xml).contains("DOCTYPE", "&outside;");
          part = xml.getBytes(StandardCharsets.UTF_8);
        }
        out.write(part);
      }
    }
    refused(changed.toByteArray(), false);
  }

  private static void refused(byte[] file, boolean tooLarge) {
    assertThatThrownBy(() -> DocumentFormat.WORD.read(file))
        .isInstanceOfSatisfying(
            DocumentRefused.class, refused -> assertThat(refused.tooLarge()).isEqualTo(tooLarge));
  }

  private static void typed(XWPFDocument word, String text, boolean bold) {
    XWPFRun run = word.createParagraph().createRun();
    run.setBold(bold);
    run.setText(text);
  }

  private static void boldStart(XWPFDocument word, String bold, String rest) {
    XWPFParagraph paragraph = word.createParagraph();
    XWPFRun start = paragraph.createRun();
    start.setBold(true);
    start.setText(bold);
    paragraph.createRun().setText(rest);
  }

  private static void table(XWPFDocument word, String left, String right) {
    XWPFTable table = word.createTable(1, 2);
    table.getRow(0).getCell(0).setText(left);
    table.getRow(0).getCell(1).setText(right);
  }

  private static BigInteger list(XWPFDocument word, String... levels) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(word.getParagraphs().size() + 1L));
    for (int i = 0; i < levels.length; i++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level
          .addNewNumFmt()
          .setVal(levels[i].equals("%4)") ? STNumberFormat.LOWER_LETTER : STNumberFormat.DECIMAL);
      level.addNewLvlText().setVal(levels[i]);
    }
    var numbering = word.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private static void numbered(XWPFDocument word, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  private static byte[] bytes(XWPFDocument word) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.write(out);
    return out.toByteArray();
  }
}
