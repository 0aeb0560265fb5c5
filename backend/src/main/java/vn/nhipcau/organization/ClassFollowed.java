package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A type or function of a rule that another has followed. */
@Schema(description = "A type or function that another stands in the place of, since a day.")
public record ClassFollowed(
    @Schema(description = "Type or function.", examples = "MOBILISATION_COMMISSION")
        String predecessor,
    @Schema(description = "Type or function.", examples = "PROPAGANDA_AND_MOBILISATION_COMMISSION")
        String successor,
    @Schema(description = "On this level only; null for every level.", nullable = true) Level level,
    @Schema(examples = "2025-02-01") LocalDate effectiveOn,
    String legalBasis) {

  static ClassFollowed of(ClassSuccession s) {
    return new ClassFollowed(s.predecessor, s.successor, s.level, s.effectiveOn, s.legalBasis);
  }

  /** Those that matter to some classes: of what they name, and of what followed that. */
  public static List<ClassFollowed> among(
      List<ClassFollowed> all, List<OrganizationClass> classes) {
    Set<String> named = new TreeSet<>();
    Set<Level> levels = new TreeSet<>();
    for (OrganizationClass each : classes) {
      each.types().forEach(type -> named.add(type.name()));
      each.functions().forEach(function -> named.add(function.name()));
      levels.addAll(each.levels());
    }
    int before;
    do {
      before = named.size();
      all.stream()
          .filter(s -> named.contains(s.predecessor) && touches(s, levels))
          .forEach(s -> named.add(s.successor));
    } while (named.size() > before);
    return all.stream().filter(s -> named.contains(s.predecessor) && touches(s, levels)).toList();
  }

  private static boolean touches(ClassFollowed s, Set<Level> levels) {
    return s.level == null || levels.contains(s.level);
  }
}
