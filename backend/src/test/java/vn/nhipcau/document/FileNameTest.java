package vn.nhipcau.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is a name: hostile ones become harmless, ordinary ones stay as they are. */
class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Biểu số liệu tháng 11 (lần 2).xlsx|Biểu số liệu tháng 11 (lần 2).xlsx",
        "Đơn, thư & kiến nghị.pdf|Đơn, thư & kiến nghị.pdf",
        "../../../etc/passwd.txt|passwd.txt",
        "..\\..\\Windows\\win.txt|win.txt",
        "C:\\Users\\an\\Báo cáo.docx|Báo cáo.docx",
        "/tmp/x/|''",
        "...|''",
        " .a.pdf. |a.pdf",
        "a  \t b.pdf|a b.pdf",
        "a\"b<c>?*.pdf|a_b_c___.pdf",
        "a%22b%0D%0Ac 100%25.pdf|a_bc 100%25.pdf",
      })
  void aNameIsANameAndNothingElse(String declared, String kept) {
    assertThat(FileName.of(declared)).isEqualTo(kept);
  }

  @Test
  void whatCannotBeSeenIsTakenAway() {
    assertThat(FileName.of("a\0b\r\n\u0007.pdf")).isEqualTo("ab.pdf");
    // Shown as "hoa don exe.pdf", and run.
    assertThat(FileName.of("hoa don \u202Efdp.exe")).isEqualTo("hoa don fdp.exe");
    assertThat(FileName.of("\u200B\u2066\u061C")).isEmpty();
    assertThat(FileName.of("\uD83D.pdf")).isEqualTo("pdf");
    assertThat(FileName.of(null)).isEmpty();
  }

  @Test
  void aNameFromAMacIsComposed() {
    assertThat(FileName.of("Ba\u0301o ca\u0301o.pdf")).isEqualTo("Báo cáo.pdf");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String kept = FileName.of("đ".repeat(300) + ".pdf");
    assertThat(kept).hasSize(200).endsWith("đ….pdf");
    assertThat(
            FileName.of("😀".repeat(300)).codePointCount(0, FileName.of("😀".repeat(300)).length()))
        .isEqualTo(200);
    assertThat(FileName.of("a." + "b".repeat(300))).hasSize(200).endsWith("…");
  }
}
