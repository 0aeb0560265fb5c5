package vn.nhipcau.regulation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.nhipcau.regulation.ProvisionKind;

/**
 * A document becomes a tree: the synthetic one that is ours, and the real one where it lies beside
 * the repository (legal text is not shipped).
 */
class RegulationDocumentTest {

  private static final Path REAL = Path.of("../../shared/data");

  @Test
  void everyTraitOfAScannedRegulationFindsItsPlace() throws IOException {
    ReadRegulation read =
        DocumentFormat.MARKDOWN.read(synthetic().getBytes(StandardCharsets.UTF_8));
    assertThat(read.provisions())
        .extracting(FoundProvision::path)
        .containsExactly(
            "D1",
            "D1.p1",
            "D1.p2",
            "D2",
            "D3",
            "D3.1",
            "D3.2",
            "D3.2.1",
            "D3.2.2",
            "D3.2.2.a",
            "D3.2.2.b",
            "D3.2.2.c",
            "D3.2.2.d",
            "D3.2.2.đ",
            "D3.3",
            "D3.3.p2",
            "D4",
            "D4.1",
            "D4.2",
            "D5",
            "D5.p1",
            "D5.a",
            "D5.b",
            "D6",
            "D6.1",
            "D6.2",
            "D18",
            "D18.1",
            "D20");
    assertThat(at(read, "D3.2.1").excerpt()).endsWith("kể cả các cơ quan ở thôn xa.");
    assertThat(at(read, "D2").excerpt()).startsWith("Quy chế mẫu áp dụng");
    assertThat(at(read, "D20").excerpt()).startsWith("Quy chế mẫu hết tác dụng");
    assertThat(read.provisions())
        .filteredOn(p -> p.kind() == ProvisionKind.ARTICLE)
        .extracting(FoundProvision::path, FoundProvision::heading)
        .containsExactly(
            tuple("D1", null),
            tuple("D2", null),
            tuple("D3", "Đảng ủy xã"),
            tuple("D4", "Ủy ban nhân dân xã"),
            tuple("D5", "Cán bộ thôn"),
            tuple("D6", "Cách làm"),
            tuple("D18", "Báo cáo"),
            tuple("D20", "Thi hành"));
  }

  @Test
  void chaptersAndSectionsGroupTheArticles() throws IOException {
    ReadRegulation read =
        DocumentFormat.MARKDOWN.read(synthetic().getBytes(StandardCharsets.UTF_8));
    assertThat(at(read, "D1").chapter()).isEqualTo("Chương I. NHỮNG ĐIỀU CHUNG");
    assertThat(at(read, "D3").section()).isEqualTo("Mục I. ĐẢNG ỦY");
    assertThat(at(read, "D4").section()).isEqualTo("Mục 2. ỦY BAN NHÂN DÂN");
    assertThat(at(read, "D6").chapter()).isEqualTo("Chương III. CÁCH LÀM VIỆC");
    assertThat(at(read, "D6").section()).isNull();
  }

  @Test
  void whatHasNoPlaceIsShownWithItsLine() throws IOException {
    String text = synthetic();
    ReadRegulation read = DocumentFormat.MARKDOWN.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.unplaced())
        .filteredOn(line -> line.reason() != UnplacedLine.Reason.BEFORE_FIRST_ARTICLE)
        .extracting(UnplacedLine::text, UnplacedLine::reason)
        .containsExactly(
            tuple(
                "2. Khoản này mang lại số cũ nên không thể xếp được.",
                UnplacedLine.Reason.OUT_OF_ORDER),
            tuple("Tháng | Việc", UnplacedLine.Reason.ASIDE),
            tuple("Một | Giao ban", UnplacedLine.Reason.ASIDE),
            tuple("6.1. Khoản này thiếu khoản cha.", UnplacedLine.Reason.NO_PARENT),
            tuple("Điều 3. Câu trích một điều của văn bản khác.", UnplacedLine.Reason.OUT_OF_ORDER),
            tuple("Nơi nhận:", UnplacedLine.Reason.AFTER_LAST_ARTICLE),
            tuple("- Tủ kiểm thử.", UnplacedLine.Reason.AFTER_LAST_ARTICLE),
            tuple("T/M ĐẢNG ỦY", UnplacedLine.Reason.AFTER_LAST_ARTICLE));
    List<String> lines = text.lines().toList();
    assertThat(read.unplaced())
        .filteredOn(line -> line.text().startsWith("Tháng"))
        .allMatch(line -> lines.get(line.line() - 1).startsWith("| Tháng"));
  }

  @Test
  void lettersTypedInTwoPiecesAreTheSameLetters() throws IOException {
    byte[] composed = synthetic().getBytes(StandardCharsets.UTF_8);
    byte[] decomposed =
        Normalizer.normalize(synthetic(), Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(DocumentFormat.MARKDOWN.read(decomposed))
        .isEqualTo(DocumentFormat.MARKDOWN.read(composed));
  }

  @Test
  void aMentionOfAnArticleBeginsNone() {
    ReadRegulation read =
        read(
            "Điều 1. Phạm vi\n\nĐiều 5 của quy chế trước vẫn dùng.\n\nMục 2 của quy chế trước thì không.");
    assertThat(read.provisions())
        .extracting(FoundProvision::path)
        .containsExactly("D1", "D1.p1", "D1.p2");
  }

  @Test
  void anArticlePutInLaterKeepsItsLetter() {
    ReadRegulation read = read("Điều 5. Một\n\nĐiều 5a. Hai\n\n1. Ba.\n\nĐiều 6. Bốn");
    assertThat(read.provisions())
        .extracting(FoundProvision::path)
        .containsExactly("D5", "D5a", "D5a.1", "D6");
  }

  @Test
  void noMoreThanABeginningIsShown() {
    ReadRegulation read = read("Điều 1. Tên\n\n1. " + "dài lắm ".repeat(500) + ".");
    assertThat(at(read, "D1.1").excerpt())
        .hasSizeLessThanOrEqualTo(FoundNode.EXCERPT)
        .endsWith("…");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThatThrownBy(() -> DocumentFormat.MARKDOWN.read(new byte[] {(byte) 0xc3, 0x28}))
        .isInstanceOfSatisfying(
            DocumentRefused.class, refused -> assertThat(refused.tooLarge()).isFalse());
    assertThatThrownBy(() -> DocumentFormat.MARKDOWN.read(new byte[(10 << 20) + 1]))
        .isInstanceOfSatisfying(
            DocumentRefused.class, refused -> assertThat(refused.tooLarge()).isTrue());
  }

  /** 20 articles, 83 clauses and 5 points, path by path. */
  @Test
  void theRealRegulationIsReadToTheLastClause() throws IOException {
    boolean there = Files.exists(REAL.resolve("regulation.md"));
    if (!there) {
      System.out.println(
          "NOT PROVED HERE: the regulation of 2021 does not lie beside the repository (../../shared/data/regulation.md); only the synthetic document was read.");
    }
    assumeTrue(there, "the regulation of 2021 lies beside the repository");
    ReadRegulation read =
        DocumentFormat.MARKDOWN.read(Files.readAllBytes(REAL.resolve("regulation.md")));
    List<String> expected =
        Files.readAllLines(REAL.resolve("provisions.csv")).stream()
            .skip(1)
            .map(row -> row.split(",")[0] + " " + row.split(",")[3].toUpperCase(Locale.ROOT))
            .toList();
    assertThat(read.provisions())
        .filteredOn(p -> p.kind() != ProvisionKind.PARAGRAPH)
        .extracting(p -> p.path() + " " + p.kind())
        .containsExactlyElementsOf(expected)
        .hasSize(108);
    assertThat(read.count(ProvisionKind.ARTICLE)).isEqualTo(20);
    assertThat(read.count(ProvisionKind.CLAUSE)).isEqualTo(83);
    assertThat(read.count(ProvisionKind.POINT)).isEqualTo(5);
    assertThat(read.provisions())
        .filteredOn(p -> p.kind() == ProvisionKind.PARAGRAPH)
        .extracting(FoundProvision::path)
        .containsExactly("D1.p1", "D1.p2", "D17.7.p2");
    assertThat(read.unplaced())
        .extracting(UnplacedLine::reason)
        .containsOnly(
            UnplacedLine.Reason.BEFORE_FIRST_ARTICLE, UnplacedLine.Reason.AFTER_LAST_ARTICLE);
  }

  private static FoundProvision at(ReadRegulation read, String path) {
    return read.provisions().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
  }

  private static ReadRegulation read(String markdown) {
    return DocumentFormat.MARKDOWN.read(markdown.getBytes(StandardCharsets.UTF_8));
  }

  private static String synthetic() throws IOException {
    return Files.readString(Path.of("src/test/resources/regulation/quy-che-thu.md"));
  }
}
