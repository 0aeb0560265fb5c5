package vn.nhipcau.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nhipcau.platform.imports.CsvFile;

/**
 * Reads dated holidays from a catalogue; a day that is known already stays as an administrator left
 * it.
 */
@ApplicationScoped
public class CalendarImport {

  private static final List<String> COLUMNS =
      List.of("date", "kind", "name", "name_en", "status", "source", "note");

  @Inject PublicHolidays holidays;

  public void holidays(CsvFile file) {
    Set<LocalDate> before = holidays.streamAll().map(h -> h.day).collect(Collectors.toSet());
    Set<LocalDate> seen = new HashSet<>();
    file.rows(
        COLUMNS,
        row -> {
          row.required("date", 10);
          PublicHoliday holiday = new PublicHoliday(row.date("date"));
          holiday.kind = row.choice("kind", DayKind.class, true);
          holiday.name = row.required("name", 200);
          holiday.nameEn = row.required("name_en", 200);
          holiday.status = row.choice("status", HolidayStatus.class, true);
          holiday.source = row.required("source", 1000);
          holiday.note = row.text("note") == null ? "" : row.text("note");
          if (holiday.day != null && !seen.add(holiday.day)) {
            row.fault("date", "import.duplicate", Map.of("value", holiday.day));
          }
          if (row.sound() && !before.contains(holiday.day)) {
            holidays.persist(holiday);
            row.created();
          }
        });
  }
}
