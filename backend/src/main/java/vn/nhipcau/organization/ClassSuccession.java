package vn.nhipcau.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * What rules speak of made way for something else: from a day on, a rule that names the one type or
 * function means the other too.
 */
@Entity
public class ClassSuccession {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  /**
   * Name of an {@link OrganizationType} or an {@link OrganizationFunction}; so is the successor.
   */
  String predecessor;

  String successor;

  /** Null for every level. */
  @Enumerated(EnumType.STRING)
  Level level;

  LocalDate effectiveOn;
  String legalBasis;

  protected ClassSuccession() {}

  ClassSuccession(
      String predecessor, String successor, Level level, LocalDate effectiveOn, String legalBasis) {
    this.predecessor = predecessor;
    this.successor = successor;
    this.level = level;
    this.effectiveOn = effectiveOn;
    this.legalBasis = legalBasis;
  }

  /** What a body of some type and function takes the place of on its level, however far back. */
  static Set<String> formerOf(
      OrganizationType type,
      OrganizationFunction function,
      Level level,
      Collection<ClassSuccession> inForce) {
    Set<String> former = new LinkedHashSet<>();
    int before;
    do {
      before = former.size();
      inForce.stream()
          .filter(s -> s.level == null || s.level == level)
          .filter(
              s ->
                  s.successor.equals(type.name())
                      || (function != null && s.successor.equals(function.name()))
                      || former.contains(s.successor))
          .forEach(s -> former.add(s.predecessor));
    } while (former.size() > before);
    return former;
  }
}
