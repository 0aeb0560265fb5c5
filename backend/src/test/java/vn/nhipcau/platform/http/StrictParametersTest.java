package vn.nhipcau.platform.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.platform.paging.PageQuery;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

/** A misspelt filter that is ignored would answer the wrong question. */
class StrictParametersTest {

  /** A list's filter, as rooms write theirs. */
  public static class Filter extends PageQuery {
    @QueryParam("weekday")
    public DayOfWeek weekday;

    @QueryParam("owner")
    public UUID owner;
  }

  /** An operation with parameters of every kind. */
  public interface Operation {
    void list(@BeanParam Filter filter, @QueryParam("asOf") LocalDate asOf, String body);
  }

  @ParameterizedTest(name = "?{0}={1}")
  @CsvSource({
    "size, 10",
    "cursor, abc",
    "sort, -name",
    "count, true",
    "count, false",
    "weekday, MONDAY",
    "asOf, 2026-11-24",
    "owner, 0193b6a4-0000-7000-8000-000000000000",
  })
  void whatTheOperationKnowsPasses(String name, String value) {
    assertDoesNotThrow(() -> ask(name, value));
  }

  @ParameterizedTest(name = "?{0}={1}")
  @CsvSource({
    "size, ten",
    "size, ''",
    "size, 99999999999",
    "count, yes",
    "count, TRUE",
    "weekday, monday",
    "weekday, SOMEDAY",
    "asOf, 2026-02-30",
    "asOf, 24/11/2026",
    "owner, me",
  })
  void whatCannotBeReadIsRefused(String name, String value) {
    Problem refusal = assertThrows(Problem.class, () -> ask(name, value));

    assertEquals(PlatformProblem.INVALID_PARAMETER, refusal.code());
    assertEquals(
        List.of(new Problem.Fault("?" + name, "field.invalid", java.util.Map.of())),
        refusal.faults());
  }

  @Test
  void whatTheOperationDoesNotKnowIsRefusedWithWhatItKnows() {
    Problem refusal = assertThrows(Problem.class, () -> ask("weekDay", "MONDAY"));

    assertEquals(PlatformProblem.UNKNOWN_PARAMETER, refusal.code());
    assertEquals("?weekDay", refusal.faults().getFirst().pointer());
    assertEquals("asOf, count, cursor, owner, size, sort, weekday", refusal.params().get("known"));
  }

  @Test
  void aParameterIsGivenOnce() {
    Problem refusal = assertThrows(Problem.class, () -> ask("sort", "name", "code"));

    assertEquals(PlatformProblem.INVALID_PARAMETER, refusal.code());
    assertEquals("field.repeated", refusal.faults().getFirst().code());
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
    asked.add("size", "ten");
    asked.add("asOf", "today");
    Problem refusal = assertThrows(Problem.class, () -> filter().filter(request(asked)));

    assertEquals(
        List.of("?asOf", "?size"),
        refusal.faults().stream().map(Problem.Fault::pointer).sorted().toList());
  }

  private static void ask(String name, String... values) throws Exception {
    MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
    asked.addAll(name, values);
    filter().filter(request(asked));
  }

  private static StrictParameters filter() throws NoSuchMethodException {
    Method operation =
        Operation.class.getMethod("list", Filter.class, LocalDate.class, String.class);
    StrictParameters filter = new StrictParameters();
    filter.resource = answering(ResourceInfo.class, "getResourceMethod", operation);
    return filter;
  }

  private static ContainerRequestContext request(MultivaluedMap<String, String> asked) {
    UriInfo uri = answering(UriInfo.class, "getQueryParameters", asked);
    return answering(ContainerRequestContext.class, "getUriInfo", uri);
  }

  /** An object that has one answer to one question, and none to any other. */
  private static <T> T answering(Class<T> type, String question, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals(question)) {
                return answer;
              }
              throw new AssertionError("nobody expected " + method);
            }));
  }
}
