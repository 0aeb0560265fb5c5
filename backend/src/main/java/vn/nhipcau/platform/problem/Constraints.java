package vn.nhipcau.platform.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Bean Validation's constraint names in our fault codes, so that clients learn one vocabulary. */
final class Constraints {

  private static final Set<String> SHOWN = Set.of("min", "max", "value");

  private Constraints() {}

  static String faultCode(String constraint) {
    return switch (constraint) {
      case "NotNull", "NotBlank", "NotEmpty" -> "field.required";
      case "Size" -> "field.size";
      case "Min", "DecimalMin", "PositiveOrZero", "Positive" -> "field.too_small";
      case "Max", "DecimalMax" -> "field.too_large";
      default -> "field.invalid";
    };
  }

  static Map<String, Object> params(Map<String, Object> attributes) {
    Map<String, Object> params = new HashMap<>();
    attributes.forEach(
        (name, value) -> {
          if (SHOWN.contains(name)) {
            params.put(name, value);
          }
        });
    return params;
  }
}
