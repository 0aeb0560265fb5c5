package vn.nhipcau.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A refusal with a reason. Thrown anywhere below a resource; rendered as RFC 9457 in the caller's
 * language by {@link ProblemMappers}. Throwing it from a service rolls the transaction back, so a
 * refused request changes nothing.
 */
public final class Problem extends RuntimeException {

  /**
   * One field at fault: a JSON pointer into the request body, a code with its own text, and the
   * text's parameters.
   */
  public record Fault(String pointer, String code, Map<String, Object> params) {}

  private final transient ProblemCode code;
  private final transient Map<String, Object> params = new LinkedHashMap<>();
  private final transient List<Fault> faults = new ArrayList<>();

  public Problem(ProblemCode code) {
    super(code.code(), null, false, false);
    this.code = code;
  }

  public static Supplier<Problem> notFound() {
    return () -> new Problem(PlatformProblem.NOT_FOUND);
  }

  public Problem with(String name, Object value) {
    params.put(name, value);
    return this;
  }

  public Problem at(String pointer, String faultCode) {
    return at(pointer, faultCode, Map.of());
  }

  public Problem at(String pointer, String faultCode, Map<String, Object> faultParams) {
    faults.add(new Fault(pointer, faultCode, faultParams));
    return this;
  }

  public Problem at(List<Fault> more) {
    faults.addAll(more);
    return this;
  }

  public ProblemCode code() {
    return code;
  }

  public Map<String, Object> params() {
    return params;
  }

  public List<Fault> faults() {
    return faults;
  }
}
