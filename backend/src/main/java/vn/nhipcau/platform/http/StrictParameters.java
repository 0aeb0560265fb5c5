package vn.nhipcau.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

/** A query parameter that an operation doesn't know is refused: a misspelt filter that is ignored answers the wrong question. */
@Provider
public class StrictParameters implements ContainerRequestFilter {

  private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Set<String> asked = request.getUriInfo().getQueryParameters().keySet();
    if (asked.isEmpty() || resource.getResourceMethod() == null) {
      return;
    }
    Set<String> known = KNOWN.computeIfAbsent(resource.getResourceMethod(), StrictParameters::parametersOf);
    Problem problem = new Problem(PlatformProblem.UNKNOWN_PARAMETER).with("known", known);
    asked.stream().filter(name -> !known.contains(name)).sorted().forEach(name -> problem.at("?" + name, "field.unknown"));
    if (!problem.faults().isEmpty()) {
      throw problem;
    }
  }

  private static Set<String> parametersOf(Method method) {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        names.add(parameter.getAnnotation(QueryParam.class).value());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Class<?> type = parameter.getType(); type != null; type = type.getSuperclass()) {
          for (var field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(QueryParam.class)) {
              names.add(field.getAnnotation(QueryParam.class).value());
            }
          }
        }
      }
    }
    return Set.copyOf(names);
  }
}
