package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.platform.imports.CsvFile;
import vn.nhipcau.platform.imports.SheetRow;

/** Reads from a catalogue which class of organizations followed which; what is known stays. */
@ApplicationScoped
public class ClassSuccessionImport {

  private static final List<String> COLUMNS =
      List.of("predecessor", "successor", "level", "effective_on", "legal_basis");

  /** What rules may speak of: types and functions, which have no name in common. */
  private static final List<String> CLASSES =
      Stream.concat(
              Arrays.stream(OrganizationType.values()),
              Arrays.stream(OrganizationFunction.values()))
          .map(Enum::name)
          .toList();

  @Inject ClassSuccessions successions;

  public void successions(CsvFile file) {
    Set<String> known =
        successions.listAll().stream()
            .map(s -> s.predecessor + " " + s.successor + " " + s.level)
            .collect(Collectors.toSet());
    file.rows(
        COLUMNS,
        row -> {
          String predecessor = named(row, "predecessor");
          String successor = named(row, "successor");
          Level level = row.choice("level", Level.class, false);
          LocalDate on = row.date("effective_on");
          String act = row.required("legal_basis", 500);
          if (row.sound() && on == null) {
            row.fault("effective_on", "import.required");
          }
          if (row.sound() && predecessor.equals(successor)) {
            row.fault("successor", "import.succeeds_itself");
          }
          if (row.sound() && known.add(predecessor + " " + successor + " " + level)) {
            successions.persist(new ClassSuccession(predecessor, successor, level, on, act));
            row.created();
          }
        });
  }

  private static String named(SheetRow row, String column) {
    String name = row.required(column, 100);
    if (name != null && !CLASSES.contains(name)) {
      row.fault(
          column,
          "import.not_a_choice",
          Map.of("value", name, "choices", String.join(", ", CLASSES)));
    }
    return name;
  }
}
