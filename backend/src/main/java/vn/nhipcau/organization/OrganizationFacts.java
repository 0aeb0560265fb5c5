package vn.nhipcau.organization;

import java.util.Set;
import java.util.UUID;

/**
 * One organization as it stands on a day, as rules need it. Ids are null where the register says
 * nothing.
 *
 * @param formerClasses types and functions in whose place it stands on that day: a rule that names
 *     them means it too
 * @param formerCodes codes of all bodies that it followed: a rule that names them means it too
 */
public record OrganizationFacts(
    UUID id,
    String code,
    OrganizationType type,
    Level level,
    OrganizationFunction function,
    UUID areaId,
    UUID parentId,
    Set<String> formerClasses,
    Set<String> formerCodes) {

  /** One that follows nobody. */
  public OrganizationFacts(
      UUID id,
      String code,
      OrganizationType type,
      Level level,
      OrganizationFunction function,
      UUID areaId,
      UUID parentId) {
    this(id, code, type, level, function, areaId, parentId, Set.of(), Set.of());
  }

  OrganizationFacts inPlaceOf(Set<String> classes, Set<String> codes) {
    return new OrganizationFacts(id, code, type, level, function, areaId, parentId, classes, codes);
  }

  /** Whether it is of a type, or stands in the place of those that were. */
  public boolean is(OrganizationType wanted) {
    return type == wanted || formerClasses.contains(wanted.name());
  }

  /** Whether it has a function, or stands in the place of those that had. */
  public boolean is(OrganizationFunction wanted) {
    return function == wanted || formerClasses.contains(wanted.name());
  }

  boolean isAnyOf(Set<String> codes) {
    return codes.contains(code) || formerCodes.stream().anyMatch(codes::contains);
  }
}
