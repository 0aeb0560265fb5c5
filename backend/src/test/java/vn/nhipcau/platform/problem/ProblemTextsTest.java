package vn.nhipcau.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every way to fail is told, in both languages, and nothing is told that cannot happen. */
class ProblemTextsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TEXTS = Path.of("src/main/resources");
  private static final Pattern FAULT =
      Pattern.compile("\"((?:field|import|register|source|step|warning)\\.[a-z_]+)\"");
  private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z_]+)+");
  private static final Pattern PARAM = Pattern.compile("\\{(\\w+)}");
  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Map<String, ProblemCode> codes = codes();
  private final Set<String> faults = faults();
  private final Map<String, String> vietnamese = texts("problems_vi.properties");
  private final Map<String, String> english = texts("problems_en.properties");

  @Test
  void everyCodeAndFaultHasItsTextsAndNoTextIsUnused() {
    Set<String> needed = new TreeSet<>(faults);
    codes
        .keySet()
        .forEach(
            code -> {
              needed.add(code + ".title");
              needed.add(code + ".detail");
            });
    assertEquals(needed, vietnamese.keySet(), "keys of the Vietnamese texts");
    assertEquals(needed, english.keySet(), "keys of the English texts");
  }

  @Test
  void noTextIsEmptyOrLeftInTheOtherLanguage() {
    vietnamese.forEach(
        (key, text) -> {
          assertFalse(text.isBlank(), key);
          assertFalse(english.get(key).isBlank(), key);
          assertFalse(text.equals(english.get(key)), key + " says the same in both languages");
        });
  }

  @Test
  void bothLanguagesTellTheSameParameters() {
    vietnamese.forEach((key, text) -> assertEquals(params(english.get(key)), params(text), key));
  }

  /** A title is shown where there is no room for figures. */
  @Test
  void titlesHaveNoParameters() {
    vietnamese.forEach(
        (key, text) -> {
          if (key.endsWith(".title")) {
            assertEquals(Set.of(), params(text), key);
          }
        });
  }

  @Test
  void codesAreStableWordsWithAnErrorStatus() {
    assertTrue(codes.size() > 20, "all enums were found: " + codes.keySet());
    codes.forEach(
        (code, problem) -> {
          assertTrue(CODE.matcher(code).matches(), code);
          assertTrue(problem.status() >= 400 && problem.status() < 600, code);
        });
  }

  /** What a parameter's text is made from must be handed over where the problem is thrown. */
  @Test
  void everyParameterOfATextIsHandedOverSomewhere() {
    String sources = sources();
    Set<String> lost = new TreeSet<>();
    english.forEach(
        (key, text) ->
            params(text).stream()
                .filter(param -> !sources.contains("\"" + param + "\""))
                .forEach(param -> lost.add(key + " {" + param + "}")));
    assertEquals(Set.of(), lost);
  }

  /** The faults of annotations come with annotation attributes; ours must be among them. */
  @Test
  void beanValidationSpeaksOurVocabulary() {
    for (String constraint :
        List.of(
            "NotNull", "NotBlank", "Size", "Min", "DecimalMin", "Max", "DecimalMax", "Pattern")) {
      assertTrue(faults.contains(Constraints.faultCode(constraint)), constraint);
    }
    assertEquals(
        Map.of("min", 1, "max", 9),
        Constraints.params(
            Map.of("min", 1, "max", 9, "message", "{of.the.library}", "groups", "none")));
  }

  @Test
  void aTextIsFilledInWithItsParameters() {
    ProblemTexts texts = new ProblemTexts();
    assertEquals("Dài quá 9 ký tự.", texts.fault("field.too_long", Map.of("max", 9), VIETNAMESE));
    assertEquals(
        "Longer than 9 characters.",
        texts.fault("field.too_long", Map.of("max", 9), Locale.ENGLISH));
    assertEquals("Báo cáo chưa đủ nội dung", texts.title("report.incomplete", VIETNAMESE));
    assertEquals(
        "Required fields still empty: 3.",
        texts.detail("report.incomplete", Map.of("missing", 3), Locale.ENGLISH));
  }

  /** Better a code that can be looked up than a failure while telling a failure. */
  @Test
  void anUnknownCodeIsShownAsItIs() {
    assertEquals(
        "field.nonsense", new ProblemTexts().fault("field.nonsense", Map.of(), VIETNAMESE));
  }

  private static Map<String, ProblemCode> codes() {
    Map<String, ProblemCode> found = new HashMap<>();
    new ClassFileImporter()
        .importPath(Path.of("target/classes/vn/nhipcau")).stream()
            .filter(c -> c.isAssignableTo(ProblemCode.class) && !c.isInterface())
            .forEach(
                c -> {
                  assertTrue(c.isEnum(), c.getName() + " is no enum");
                  for (Object constant : c.reflect().getEnumConstants()) {
                    ProblemCode problem = (ProblemCode) constant;
                    ProblemCode before = found.put(problem.code(), problem);
                    assertEquals(null, before, problem.code() + " is used twice");
                  }
                });
    return found;
  }

  private static Set<String> faults() {
    return FAULT
        .matcher(sources())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return all.toString();
  }

  /** Refuses a key that stands twice: {@link Properties} would take the last without a word. */
  private static Map<String, String> texts(String name) {
    List<String> keys = new ArrayList<>();
    Properties properties =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            keys.add((String) key);
            return super.put(key, value);
          }
        };
    try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertEquals(keys.size(), Set.copyOf(keys).size(), name + " has a key twice: " + keys);
    Map<String, String> texts = new java.util.TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  private static Set<String> params(String text) {
    return PARAM
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }
}
