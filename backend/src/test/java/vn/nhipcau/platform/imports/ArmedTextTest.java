package vn.nhipcau.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+84", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1", "=a\nb", "=", "'-"})
  void whatASpreadsheetWouldRunBecomesTextAndComesBack(String text) {
    assertThat(ArmedText.disarm(text)).isEqualTo("'" + text);
    assertThat(ArmedText.asItWas(ArmedText.disarm(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hội", "'Hội'", "''", "a=1", "1-2", "'a"})
  void whatIsHarmlessStaysAsItIs(String text) {
    assertThat(ArmedText.disarm(text)).isEqualTo(text);
    assertThat(ArmedText.asItWas(text)).isEqualTo(text);
  }
}
