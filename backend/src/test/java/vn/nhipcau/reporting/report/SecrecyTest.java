package vn.nhipcau.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.reporting.report.Secrecy.CONFIDENTIAL;
import static vn.nhipcau.reporting.report.Secrecy.SECRET;
import static vn.nhipcau.reporting.report.Secrecy.TOP_SECRET;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'MẬT', CONFIDENTIAL
          'Tình hình ổn định.\n  TỐI MẬT  \nHết.', SECRET
          '(Tuyệt mật) Báo cáo tình hình', TOP_SECRET
          'Báo cáo [mật]', CONFIDENTIAL
          'Độ mật: Tối  mật', SECRET
          'ĐỘ MẬT MẬT', CONFIDENTIAL
          '**Mật**', CONFIDENTIAL
          '(Mật) phần một (Tuyệt mật) phần hai', TOP_SECRET
          """)
  void aMarkThatIsSetCounts(String text, Secrecy secrecy) {
    assertThat(Secrecy.of(text.replace("\\n", "\n"))).contains(secrecy);
  }

  @Test
  void aMarkInPartsIsTheSame() {
    assertThat(Secrecy.of(Normalizer.normalize("Tối mật", Normalizer.Form.NFD))).contains(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tập huấn bảo mật thông tin cho cán bộ.",
        "BẢO MẬT THÔNG TIN",
        "Mô hình nuôi ong lấy mật của Hội Nông dân",
        "Mật độ dân cư cao",
        "Bỏ phiếu kín, bí mật",
        "(mật ong)",
        "Không có tài liệu độ mật nào",
        ""
      })
  void aTextThatOnlySpeaksOfItIsNone(String text) {
    assertThat(Secrecy.of(text)).isEmpty();
  }

  @Test
  void thePaperIsAsSecretAsItsHighestMark() {
    assertThat(
            Secrecy.of(
                "Báo cáo (mật)", new ReportContent(Map.of("a", "Tối mật"), Map.of(), null, null)))
        .contains(SECRET);
    assertThat(Secrecy.of("Báo cáo", new ReportContent(Map.of(), Map.of(), "TUYỆT MẬT", null)))
        .contains(TOP_SECRET);
    assertThat(Secrecy.of("Báo cáo", new ReportContent(Map.of(), Map.of(), null, "[Mật]")))
        .contains(CONFIDENTIAL);
    assertThat(Secrecy.of("Báo cáo", ReportContent.EMPTY)).isEmpty();
  }
}
