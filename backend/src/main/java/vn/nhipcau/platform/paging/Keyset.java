package vn.nhipcau.platform.paging;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

/**
 * A list's whitelist of sort keys, and its pages by keyset: the cursor holds the last row's key
 * values, and the next page starts after them. Keys are never null, and the id is always the last,
 * so the order is total.
 */
public final class Keyset<T> {

  private static final int COUNT_LIMIT = 10_000;
  private static final String SEPARATOR = "\u001f";

  private record Key<T>(String expression, Function<T, ?> value, Function<String, ?> parse) {}

  private record Order<T>(String name, Key<T> key, boolean descending) {
    String spelled() {
      return (descending ? "-" : "") + name;
    }
  }

  private final Class<T> type;
  private final Map<String, Key<T>> keys = new LinkedHashMap<>();
  private final Key<T> id;
  private final String defaultSort;

  public Keyset(Class<T> type, String idExpression, Function<T, UUID> idValue, String defaultSort) {
    this.type = type;
    this.id = new Key<>(idExpression, idValue, UUID::fromString);
    this.defaultSort = defaultSort;
  }

  public Keyset<T> key(
      String name, String expression, Function<T, ?> value, Function<String, ?> parse) {
    keys.put(name, new Key<>(expression, value, parse));
    return this;
  }

  /**
   * One page.
   *
   * @param from the query up to its conditions, e.g. {@code select r from Report r}
   */
  public Page<T> page(EntityManager em, String from, Where filter, PageQuery query) {
    List<Order<T>> orders = orders(query.sort);
    Where where = filter.copy();
    if (query.cursor != null) {
      after(where, orders, query.cursor);
    }
    String orderBy =
        orders.stream()
            .map(o -> o.key().expression() + (o.descending() ? " desc" : " asc"))
            .collect(Collectors.joining(", "));
    var select =
        em.createQuery(from + where.clause() + " order by " + orderBy, type)
            .setMaxResults(query.size + 1);
    where.params().forEach(select::setParameter);
    List<T> rows = select.getResultList();
    boolean more = rows.size() > query.size;
    List<T> items = more ? rows.subList(0, query.size) : rows;
    String next = more ? cursor(orders, items.getLast()) : null;
    Long counted = query.count ? count(em, from, filter) : null;
    boolean exact = counted != null && counted <= COUNT_LIMIT;
    return new Page<>(
        List.copyOf(items),
        new Page.Info(
            query.size,
            next,
            exact ? counted : null,
            counted != null && !exact ? (long) COUNT_LIMIT : null));
  }

  /** How many rows pass the filter; stops looking just beyond 10,000. */
  private static long count(EntityManager em, String from, Where filter) {
    String body = from.substring(from.indexOf(" from ")).replace(" join fetch ", " join ");
    var query =
        em.createQuery("select 1" + body + filter.clause(), Integer.class)
            .setMaxResults(COUNT_LIMIT + 1);
    filter.params().forEach(query::setParameter);
    return query.getResultList().size();
  }

  private List<Order<T>> orders(String sort) {
    List<Order<T>> orders = new ArrayList<>();
    for (String part : (sort == null || sort.isBlank() ? defaultSort : sort).split(",", -1)) {
      boolean descending = part.startsWith("-");
      String name = descending ? part.substring(1) : part;
      Key<T> key = keys.get(name);
      if (key == null) {
        throw new Problem(PlatformProblem.UNKNOWN_SORT)
            .with("key", name)
            .with("known", String.join(", ", keys.keySet()))
            .at("?sort", "field.invalid");
      }
      orders.add(new Order<>(name, key, descending));
    }
    if (orders.stream().map(Order::name).distinct().count() < orders.size()) {
      throw new Problem(PlatformProblem.INVALID_PARAMETER).at("?sort", "field.repeated");
    }
    orders.add(new Order<>("id", id, orders.getLast().descending()));
    return orders;
  }

  /** (a > :a) or (a = :a and b > :b) or …, each step with its own direction. */
  private void after(Where where, List<Order<T>> orders, String cursor) {
    String[] values = decode(cursor);
    if (values.length != orders.size() + 1 || !values[0].equals(spelled(orders))) {
      throw new Problem(PlatformProblem.INVALID_CURSOR).at("?cursor", "field.invalid");
    }
    List<String> steps = new ArrayList<>();
    StringBuilder equal = new StringBuilder();
    for (int i = 0; i < orders.size(); i++) {
      Order<T> order = orders.get(i);
      String name = "after" + i;
      steps.add(
          "("
              + equal
              + order.key().expression()
              + (order.descending() ? " < :" : " > :")
              + name
              + ")");
      equal.append(order.key().expression()).append(" = :").append(name).append(" and ");
      try {
        where.param(name, order.key().parse().apply(values[i + 1]));
      } catch (RuntimeException e) {
        throw new Problem(PlatformProblem.INVALID_CURSOR).at("?cursor", "field.invalid");
      }
    }
    // Says what the steps imply, for an index to begin there: out of an "or" it would not be seen.
    Order<T> first = orders.getFirst();
    where.and(first.key().expression() + (first.descending() ? " <= " : " >= ") + ":after0");
    where.and(String.join(" or ", steps));
  }

  private String cursor(List<Order<T>> orders, T last) {
    String values =
        orders.stream()
            .map(o -> String.valueOf(o.key().value().apply(last)))
            .collect(Collectors.joining(SEPARATOR));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((spelled(orders) + SEPARATOR + values).getBytes(StandardCharsets.UTF_8));
  }

  private static String[] decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
          .split(Pattern.quote(SEPARATOR), -1);
    } catch (IllegalArgumentException e) {
      throw new Problem(PlatformProblem.INVALID_CURSOR).at("?cursor", "field.invalid");
    }
  }

  private static <T> String spelled(List<Order<T>> orders) {
    return orders.stream().map(Order::spelled).collect(Collectors.joining(","));
  }
}
