package vn.nhipcau.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void wordsAreComparedAsPeopleReadThem() {
    assertEquals(
        "Tổ chức [-4-]{+5+} buổi tuyên truyền{+, 2 buổi đối thoại+}.",
        told("Tổ chức 4 buổi tuyên truyền.", "Tổ chức 5 buổi tuyên truyền, 2 buổi đối thoại."));
    // A mark is part of its word, never half of it.
    assertEquals("[-hoà-]{+hòa+} giải", told("hoà giải", "hòa giải"));
    assertEquals(
        "dòng một\n[-dòng-]{+hàng+} hai", told("dòng một\ndòng hai", "dòng một\nhàng hai"));
  }

  @Test
  void nothingAndTheSameAreToldAsSuch() {
    assertEquals("", told(null, null));
    assertEquals("như cũ", told("như cũ", "như cũ"));
    assertEquals("{+mới+}", told(null, "mới"));
    assertEquals("[-cũ-]", told("cũ", ""));
  }

  /** Whatever was done to a text, both texts can be read off the comparison. */
  @Test
  void bothTextsCanBeReadOff() {
    Random random = new Random(20261124);
    for (int round = 0; round < 300; round++) {
      String before = text(random);
      String after = text(random);
      List<WordDiff.Stretch> stretches = WordDiff.of(before, after);
      assertEquals(before, without(stretches, WordDiff.Change.ADDED));
      assertEquals(after, without(stretches, WordDiff.Change.REMOVED));
    }
  }

  @Test
  void aVeryLongTextIsComparedByLines() {
    String line = "chữ ".repeat(200) + "\n";
    String before = line.repeat(60);
    assertEquals("{+thêm\n+}", told(before, before + "thêm\n").substring(before.length()));
  }

  private static String without(List<WordDiff.Stretch> stretches, WordDiff.Change change) {
    return stretches.stream()
        .filter(s -> s.change() != change)
        .map(WordDiff.Stretch::text)
        .collect(Collectors.joining());
  }

  private static String text(Random random) {
    List<String> words = List.of("dân ", "vận ", "khéo", ". ", "\n", "12,5 ", "đối thoại ", "  ");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(words.get(random.nextInt(words.size())));
    }
    return text.toString();
  }

  private static String told(String before, String after) {
    return WordDiff.of(before, after).stream()
        .map(
            s ->
                switch (s.change()) {
                  case SAME -> s.text();
                  case REMOVED -> "[-" + s.text() + "-]";
                  case ADDED -> "{+" + s.text() + "+}";
                })
        .collect(Collectors.joining());
  }
}
