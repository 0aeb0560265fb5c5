package vn.nhipcau.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhipcau.notification.NotificationKind;

/** Mails can be written in both languages, whatever they tell. */
class LetterWordsTest {

  private static final Pattern PARAM = Pattern.compile("\\{\\w+}");

  private final ResourceBundle vietnamese = texts("vi");
  private final ResourceBundle english = texts("en");

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    for (String key : vietnamese.keySet()) {
      assertThat(params(english, key)).as(key).isEqualTo(params(vietnamese, key));
      assertThat(english.getString(key)).as(key).isNotEqualTo(vietnamese.getString(key));
    }
  }

  @Test
  void everyKindOfThingHasItsSentence() {
    Set<String> kinds =
        Arrays.stream(NotificationKind.values())
            .map(kind -> "kind." + kind)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(vietnamese.keySet().stream().filter(key -> key.startsWith("kind.")))
        .containsExactlyInAnyOrderElementsOf(kinds);
  }

  @Test
  void whatAParameterSaysIsNoParameter() {
    LetterWords words = new LetterWords(Locale.of("vi"));
    assertThat(words.say("reason", Map.of("reason", "xem {reason}")))
        .isEqualTo("Lý do: xem {reason}");
  }

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle(
        "mails",
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> params(ResourceBundle texts, String key) {
    return PARAM
        .matcher(texts.getString(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
