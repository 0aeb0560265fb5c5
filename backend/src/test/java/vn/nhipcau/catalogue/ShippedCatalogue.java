package vn.nhipcau.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nhipcau.calendar.DayKind;
import vn.nhipcau.calendar.WorkingCalendar;
import vn.nhipcau.platform.imports.CsvFile;
import vn.nhipcau.platform.imports.ImportLog;
import vn.nhipcau.reporting.obligation.RequirementImport;

/** The catalogue that is shipped, read from its files: tests reason about real days and rules. */
public final class ShippedCatalogue {

  private static final Path FOLDER = Path.of("../infra/catalogue/binh-thuan");

  private ShippedCatalogue() {}

  public static Map<LocalDate, DayKind> holidays() {
    Map<LocalDate, DayKind> days = new LinkedHashMap<>();
    ImportLog log = new ImportLog();
    new CsvFile("holidays.csv", read("holidays.csv"), log)
        .rows(
            List.of("date", "kind"),
            row -> days.put(row.date("date"), row.choice("kind", DayKind.class, true)));
    if (log.failed() || days.isEmpty()) {
      throw new AssertionError("holidays.csv: " + log.faults());
    }
    return days;
  }

  public static WorkingCalendar calendar() {
    return new WorkingCalendar(holidays());
  }

  public static List<RequirementImport.Entry> requirements() {
    try {
      return List.of(
          new ObjectMapper()
              .registerModule(new JavaTimeModule())
              .readValue(read("requirements.json"), RequirementImport.Entry[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
