package vn.nhipcau.platform.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

/**
 * What a list asks of the database and what its cursors carry; whether the pages meet without gap
 * is a test with the database.
 */
class KeysetTest {

  private record Row(UUID id, String name, LocalDate day) {}

  private static final Keyset<Row> LIST =
      new Keyset<Row>(Row.class, "r.id", Row::id, "name")
          .key("name", "r.name", Row::name, Function.identity())
          .key("day", "r.day", Row::day, LocalDate::parse);

  private static final List<Row> ROWS =
      List.of(
          new Row(new UUID(0, 1), "Đức Linh", LocalDate.of(2026, 11, 1)),
          new Row(new UUID(0, 2), "Phú Quý", LocalDate.of(2026, 11, 2)),
          new Row(new UUID(0, 3), "Tánh Linh", LocalDate.of(2026, 11, 3)));

  private final List<String> asked = new ArrayList<>();
  private final Map<String, Object> given = new TreeMap<>();

  @Test
  void theFirstPageAsksForOneRowMoreThanItShows() {
    Page<Row> page = page(query(2, null, null));

    assertEquals(ROWS.subList(0, 2), page.items());
    assertNotNull(page.page().next());
    assertNull(page.page().total());
    assertEquals(
        List.of("select r from Row r where (r.open = true) order by r.name asc, r.id asc"), asked);
    assertEquals(3, given.get("(most)"));
  }

  @Test
  void theLastPageHasNoNext() {
    assertNull(page(query(3, null, null)).page().next());
  }

  @Test
  void theNextPageBeginsAfterTheLastRowInTheSameOrder() {
    String next = page(query(2, "-day,name", null)).page().next();
    asked.clear();
    page(query(2, "-day,name", next));

    assertEquals(
        List.of(
            "select r from Row r where (r.open = true) and (r.day <= :after0) and ((r.day < :after0)"
                + " or (r.day = :after0 and r.name > :after1)"
                + " or (r.day = :after0 and r.name = :after1 and r.id > :after2))"
                + " order by r.day desc, r.name asc, r.id asc"),
        asked);
    assertEquals(LocalDate.of(2026, 11, 2), given.get("after0"));
    assertEquals("Phú Quý", given.get("after1"));
    assertEquals(new UUID(0, 2), given.get("after2"));
  }

  @Test
  void pagingDoesNotChangeTheFilterItWasGiven() {
    Where filter = new Where().and("r.open = true");
    String next = page(query(2, null, null)).page().next();
    LIST.page(database(), "select r from Row r", filter, query(2, null, next));

    assertEquals(" where (r.open = true)", filter.clause());
    assertEquals(Map.of(), filter.params());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"colour", "-colour", "name,colour", "name,,day", "name,", "r.name", "--name", ","})
  void anUnknownSortKeyIsRefusedWithTheKnownOnes(String sort) {
    Problem refusal = assertThrows(Problem.class, () -> page(query(2, sort, null)));

    assertEquals(PlatformProblem.UNKNOWN_SORT, refusal.code());
    assertEquals("name, day", refusal.params().get("known"));
    assertEquals("?sort", refusal.faults().getFirst().pointer());
    assertEquals(List.of(), asked, "the database was asked all the same");
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    String next = page(query(2, "name", null)).page().next();

    refused(query(2, "-name", next));
    refused(query(2, "day", next));
    refused(query(2, "name,day", next));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "nonsense", "bmFtZQ", "%%%"})
  void whatIsNoCursorIsRefused(String cursor) {
    refused(query(2, "name", cursor));
  }

  @Test
  void aCursorWithValuesThatCannotBeReadIsRefused() {
    String separator = "\u001f";
    String cursor = "day" + separator + "tomorrow" + separator + new UUID(0, 1);
    refused(query(2, "day", encoded(cursor)));
    refused(query(2, "name", encoded("name" + separator + "x" + separator + "me")));
  }

  private void refused(PageQuery query) {
    asked.clear();
    Problem refusal = assertThrows(Problem.class, () -> page(query));
    assertEquals(PlatformProblem.INVALID_CURSOR, refusal.code());
    assertEquals("?cursor", refusal.faults().getFirst().pointer());
    assertEquals(List.of(), asked, "the database was asked all the same");
  }

  private Page<Row> page(PageQuery query) {
    return LIST.page(database(), "select r from Row r", new Where().and("r.open = true"), query);
  }

  private static PageQuery query(int size, String sort, String cursor) {
    PageQuery query = PageQuery.first(size);
    query.sort = sort;
    query.cursor = cursor;
    return query;
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A database that notes what it is asked and always has the same rows. */
  private EntityManager database() {
    TypedQuery<?>[] query = new TypedQuery<?>[1];
    query[0] =
        proxy(
            TypedQuery.class,
            (name, arguments) ->
                switch (name) {
                  case "setMaxResults" -> {
                    given.put("(most)", arguments[0]);
                    yield query[0];
                  }
                  case "setParameter" -> {
                    given.put((String) arguments[0], arguments[1]);
                    yield query[0];
                  }
                  case "getResultList" -> ROWS;
                  default -> throw new AssertionError("nobody expected " + name);
                });
    return proxy(
        EntityManager.class,
        (name, arguments) -> {
          assertEquals("createQuery", name);
          asked.add((String) arguments[0]);
          return query[0];
        });
  }

  private interface Answer {
    Object to(String name, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method.getName(), arguments)));
  }
}
