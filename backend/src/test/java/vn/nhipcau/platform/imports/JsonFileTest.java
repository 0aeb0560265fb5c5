package vn.nhipcau.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFileTest {

  /** What the tests import. */
  public record Note(String code, int number) {}

  private final ImportLog log = new ImportLog();
  private final List<String> read = new ArrayList<>();

  @Test
  void oneEntryOrAListOfThemIsRead() {
    load("{\"code\":\"a\",\"number\":1}");
    load("[{\"code\":\"b\",\"number\":2},{\"code\":\"c\",\"number\":3}]");

    assertEquals(List.of("a1", "b2", "c3"), read);
    assertEquals(List.of(), faults());
  }

  @Test
  void aWrongEntryIsToldByItsNumberAndTheOthersAreRead() {
    load("[{\"code\":\"a\",\"nunber\":1},{\"code\":\"b\",\"number\":\"x\"},{\"code\":\"c\"}]");

    assertEquals(List.of("1 nunber import.wrong_shape", "2 number import.wrong_shape"), faults());
    assertEquals(List.of("c0"), read);
  }

  @Test
  void whatIsNoJsonIsToldByItsLine() {
    load("[\n{\"code\":\n]");

    assertEquals(List.of("3 null import.unreadable"), faults());
  }

  @Test
  void anEntryThatIsNothingIsToldToo() {
    load("[null,{\"code\":\"b\",\"number\":2}]");
    load("");

    assertEquals(List.of("1 null import.wrong_shape", "1 null import.wrong_shape"), faults());
    assertEquals(List.of("b2"), read);
  }

  private void load(String content) {
    new JsonFile("notes.json", content.getBytes(StandardCharsets.UTF_8), new ObjectMapper(), log)
        .entries(Note.class, entry -> read.add(entry.value().code() + entry.value().number()));
  }

  private List<String> faults() {
    return log.faults().stream().map(f -> f.row() + " " + f.column() + " " + f.code()).toList();
  }
}
