package vn.nhipcau.platform.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of one HQL query with their parameters, collected by whoever has something to say.
 */
public final class Where {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> params = new LinkedHashMap<>();

  public Where and(String condition) {
    conditions.add(condition);
    return this;
  }

  public Where and(String condition, String name, Object value) {
    conditions.add(condition);
    params.put(name, value);
    return this;
  }

  /** Adds the condition only if the caller asked for it. */
  public Where andIf(String condition, String name, Object value) {
    return value == null ? this : and(condition, name, value);
  }

  public Where param(String name, Object value) {
    params.put(name, value);
    return this;
  }

  public String clause() {
    return conditions.isEmpty()
        ? ""
        : " where " + String.join(" and ", conditions.stream().map(c -> "(" + c + ")").toList());
  }

  public Map<String, Object> params() {
    return params;
  }

  public Where copy() {
    Where copy = new Where();
    copy.conditions.addAll(conditions);
    copy.params.putAll(params);
    return copy;
  }
}
