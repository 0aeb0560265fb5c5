package vn.nhipcau.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest(name = "{0} is searched as {1}")
  @CsvSource({
    "Phường Phú Thủy,                phuong phu thuy",
    "ĐẢNG ỦY ĐỨC LINH,               dang uy duc linh",
    "Đa Kai,                         da kai",
    "Ủy ban nhân dân tỉnh Bình Thuận, uy ban nhan dan tinh binh thuan",
    "Xã Phước Thể,                   xa phuoc the",
    "Ngưỡng ưỡn quặng oẻn Ỵ,         nguong uon quang oen y",
    "BDV-TU 18.2,                    bdv-tu 18.2",
  })
  void accentsToneMarksAndCaseDoNotCount(String text, String folded) {
    assertEquals(folded, FoldedText.of(text));
  }

  /** Some keyboards and systems write letters and marks apart. */
  @ParameterizedTest
  @CsvSource({"Phường Phú Thủy", "ĐỨC LINH", "Hàm Thuận Bắc"})
  void composedAndDecomposedTextAreTheSame(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String together = Normalizer.normalize(text, Normalizer.Form.NFC);
    assertEquals(FoldedText.of(together), FoldedText.of(apart));
  }

  @ParameterizedTest(name = "{0} is looked for as {1}")
  @CsvSource({
    "' Phú Thủy ', %phu thuy%",
    "100%, %100\\%%",
    "a_b, %a\\_b%",
    "a\\b, %a\\\\b%",
    "'', %%",
  })
  void wildcardsOfTheCallerArePlainCharacters(String text, String pattern) {
    assertEquals(pattern, FoldedText.contains(text));
  }
}
