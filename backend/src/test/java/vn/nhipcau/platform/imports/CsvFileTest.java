package vn.nhipcau.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults by line and column, so that an administrator can mend a file in one sitting. */
class CsvFileTest {

  private static final String NAME = "days.csv";

  private final ImportLog log = new ImportLog();
  private final List<String> read = new ArrayList<>();

  @Test
  void rowsAreReadByColumnWhateverTheirOrder() {
    load("name,day\nTết,2026-02-17\n\"Quốc khánh, 2/9\",2026-09-02\n");

    assertEquals(List.of("2026-02-17 Tết", "2026-09-02 Quốc khánh, 2/9"), read);
    assertEquals(List.of(), faults());
    assertEquals(2, log.files().getFirst().rows());
    assertEquals(2, log.files().getFirst().created());
  }

  @Test
  void spreadsheetsMayMarkTheirEncodingAndEndLinesTheirWay() {
    load("\uFEFFday,name\r\n2026-02-17,Tết\r\n");

    assertEquals(List.of("2026-02-17 Tết"), read);
  }

  @Test
  void lettersWrittenApartAreJoined() {
    load("day,name\n2026-02-17," + Normalizer.normalize("Tết", Normalizer.Form.NFD) + "\n");

    assertEquals(List.of("2026-02-17 Tết"), read);
  }

  @Test
  void blankRowsAreSkippedAndDaysMayBeWrittenByHand() {
    load("day,name\n\n17/2/2026,Tết\n,\n2/9/2026,\n");

    assertEquals(List.of("2026-02-17 Tết"), read);
    assertEquals(List.of("5 name import.required {}"), faults());
    assertEquals(2, log.files().getFirst().rows());
  }

  @Test
  void aSpreadsheetMayPutASemicolonOrATabBetweenColumns() {
    load("day;name\n2026-02-17;Tết, nguyên đán\n");
    load("day\tname\n2026-02-17\tTết; nguyên đán\n");

    assertEquals(List.of("2026-02-17 Tết, nguyên đán", "2026-02-17 Tết; nguyên đán"), read);
  }

  @Test
  void anotherEncodingThanUtf8IsNotGuessed() {
    new CsvFile(NAME, "day,name\n2026-02-17,Têt\n".getBytes(StandardCharsets.ISO_8859_1), log)
        .rows(List.of("day", "name"), row -> read.add("row"));

    assertEquals(List.of("0 null import.bad_encoding {}"), faults());
    assertEquals(List.of(), read);
  }

  @Test
  void textThatWasDisarmedIsReadAsItWas() {
    load("day,name\n2026-02-17,'=Tết\n2026-02-18,'Tết'\n");

    assertEquals(List.of("2026-02-17 =Tết", "2026-02-18 'Tết'"), read);
  }

  @Test
  void aMissingColumnIsToldOnceAndNoRowIsRead() {
    load("day,title\n2026-02-17,Tết\n2026-02-18,Tết\n");

    assertEquals(List.of("1 name import.column_missing {}"), faults());
    assertEquals(List.of(), read);
  }

  @Test
  void everyFaultyRowIsToldByItsLine() {
    load("day,name\n2026-02-30,Tết\n2026-02-17,\n2026-02-18,Tết\n,x\n");

    assertEquals(
        List.of(
            "2 day import.not_a_date {value=2026-02-30}",
            "3 name import.required {}",
            "5 day import.required {}"),
        faults());
    assertEquals(List.of("2026-02-18 Tết"), read);
  }

  @Test
  void aRowWithTooFewOrTooManyColumnsIsToldAndTheOthersAreRead() {
    load("day,name\n2026-02-17\n2026-02-18,Tết,x\n2026-02-19,Tết");

    assertEquals(
        List.of(
            "2 null import.wrong_number_of_columns {expected=2}",
            "3 null import.wrong_number_of_columns {expected=2}"),
        faults());
    assertEquals(List.of("2026-02-19 Tết"), read);
  }

  @Test
  void aFaultInTheLastLineWithoutALineEndIsToldByThatLine() {
    load("day,name\n2026-02-17,Tết\nnever,Tết");

    assertEquals(List.of("3 day import.not_a_date {value=never}"), faults());
  }

  @Test
  void aHeaderWithDoubledOrEmptyColumnsIsRefused() {
    load("day,name,name\n2026-02-17,Tết,Tết\n");
    load("day,name,\n2026-02-17,Tết,\n");

    assertEquals(List.of("1 null import.bad_header {}", "1 null import.bad_header {}"), faults());
    assertEquals(List.of(), read);
  }

  @Test
  void anOpenQuoteMakesTheFileUnreadable() {
    load("day,name\n2026-02-17,\"Tết\n");

    assertEquals(List.of("0 null import.unreadable {}"), faults());
  }

  @Test
  void anEmptyFileLacksItsColumns() {
    load("");

    assertEquals(
        List.of("1 day import.column_missing {}", "1 name import.column_missing {}"), faults());
  }

  @Test
  void aTextBeyondItsLengthIsTold() {
    load("day,name\n2026-02-17," + "x".repeat(21) + "\n");

    assertEquals(List.of("2 name import.too_long {max=20}"), faults());
  }

  @Test
  void aChoiceTellsWhatThereIsToChooseFrom() {
    List<DayOfWeek> chosen = new ArrayList<>();
    file("day,name\nSUNDAY,x\nsunday,x\n\"\",x\n")
        .rows(List.of("day"), row -> chosen.add(row.choice("day", DayOfWeek.class, true)));

    assertEquals(Arrays.asList(DayOfWeek.SUNDAY, null, null), chosen);
    assertEquals("3 day import.not_a_choice", faults().getFirst().split(" \\{")[0]);
    assertEquals(
        "MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY",
        log.faults().getFirst().params().get("choices"));
    assertEquals("4 day import.required {}", faults().get(1));
  }

  @Test
  void anEmptyChoiceThatIsNotRequiredIsNone() {
    List<DayOfWeek> chosen = new ArrayList<>();
    file("day,name\n,x\n")
        .rows(List.of("day"), row -> chosen.add(row.choice("day", DayOfWeek.class, false)));

    assertEquals(Arrays.asList((DayOfWeek) null), chosen);
    assertEquals(List.of(), faults());
  }

  /** Nobody mends more at a sitting, and a wrong file must not fill the memory. */
  @Test
  void faultsBeyondTwoHundredAreNotCollected() {
    load("day,name\n" + "never,Tết\n".repeat(1_000));

    assertEquals(200, faults().size());
    assertEquals(1_000, log.files().getFirst().rows());
  }

  private void load(String content) {
    file(content)
        .rows(
            List.of("day", "name"),
            row -> {
              row.required("day", 10);
              LocalDate day = row.date("day");
              String name = row.required("name", 20);
              if (row.sound()) {
                read.add(day + " " + name);
                row.created();
              }
            });
  }

  private CsvFile file(String content) {
    return new CsvFile(NAME, content.getBytes(StandardCharsets.UTF_8), log);
  }

  private List<String> faults() {
    return log.faults().stream()
        .peek(f -> assertEquals(NAME, f.file()))
        .map(f -> f.row() + " " + f.column() + " " + f.code() + " " + f.params())
        .toList();
  }
}
