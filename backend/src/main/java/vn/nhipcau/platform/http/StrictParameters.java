package vn.nhipcau.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Days;

/**
 * A query parameter that an operation doesn't know, or can't read, is refused: a misspelt filter
 * that is ignored answers the wrong question. (JAX-RS would ignore the first and call the second a
 * 404.)
 */
@Provider
public class StrictParameters implements ContainerRequestFilter {

  private static final Map<Method, Map<String, Class<?>>> KNOWN = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var asked = request.getUriInfo().getQueryParameters();
    if (asked.isEmpty() || resource.getResourceMethod() == null) {
      return;
    }
    Map<String, Class<?>> known =
        KNOWN.computeIfAbsent(resource.getResourceMethod(), StrictParameters::parametersOf);
    Problem unknown =
        new Problem(PlatformProblem.UNKNOWN_PARAMETER)
            .with("known", String.join(", ", new TreeSet<>(known.keySet())));
    Problem invalid = new Problem(PlatformProblem.INVALID_PARAMETER);
    asked.forEach(
        (name, values) -> {
          if (!known.containsKey(name)) {
            unknown.at("?" + name, "field.unknown");
          } else if (!values.stream().allMatch(value -> readable(value, known.get(name)))) {
            invalid.at("?" + name, "field.invalid");
          } else if (values.size() > 1) {
            invalid.at("?" + name, "field.repeated");
          }
        });
    if (!unknown.faults().isEmpty()) {
      throw unknown;
    }
    if (!invalid.faults().isEmpty()) {
      throw invalid;
    }
  }

  private static boolean readable(String value, Class<?> type) {
    try {
      if (!PlainText.is(value)) {
        return false;
      } else if (type.isEnum()) {
        return Arrays.stream(type.getEnumConstants())
            .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
      } else if (type == LocalDate.class) {
        return Days.plausible(LocalDate.parse(value));
      } else if (type == UUID.class) {
        UUID.fromString(value);
      } else if (type == int.class || type == Integer.class) {
        Integer.parseInt(value);
      } else if (type == boolean.class || type == Boolean.class) {
        return value.equals("true") || value.equals("false");
      }
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Map<String, Class<?>> parametersOf(Method method) {
    Map<String, Class<?>> found = new HashMap<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        found.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Class<?> type = parameter.getType(); type != null; type = type.getSuperclass()) {
          for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(QueryParam.class)) {
              found.put(field.getAnnotation(QueryParam.class).value(), field.getType());
            }
          }
        }
      }
    }
    return Map.copyOf(found);
  }
}
