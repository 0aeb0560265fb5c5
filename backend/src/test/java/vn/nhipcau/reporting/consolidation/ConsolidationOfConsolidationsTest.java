package vn.nhipcau.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.as;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.consolidate;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.done;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.draft;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.sources;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/**
 * Commune, district, province, with random figures, and with returns, withdrawals and submissions
 * again in between: whatever happened, the province says what a direct sum over the bodies of the
 * communes says, and every one of them is found once at the bottom of its figures.
 */
@QuarkusTest
@WithTestResource(World.class)
@TestProfile(OwnWorld.class)
class ConsolidationOfConsolidationsTest {

  private static final Map<String, List<String>> COMMUNES =
      Map.of(
          "hu-pt", List.of("22915", "22918", "22924"),
          "hu-tp", List.of("22969", "22972"),
          "hu-bb", List.of("23005", "23008"));
  private static final List<String> BODIES = List.of("ubmttq-", "ubnd-", "hnd-", "hpn-");

  /** The bodies of communes: all of this form's reports that are not a committee's. */
  private static final String LEAVES =
      """
      from report r join organization g on g.id = r.organization_id
      join report_template t on t.id = r.template_id and t.code = 'moi-quy-tac'
      where r.period = :period and r.known_as in ('SUBMITTED', 'ACCEPTED') and g.code ~ '^(ubmttq|ubnd|hnd|hpn)-'""";

  private static boolean set;

  @Inject EntityManager em;

  private Random random;
  private String period;
  private final Map<String, String> reports = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"2022-M03, 18", "2022-M04, 2026"})
  void theProvinceSaysWhatADirectSumSays(String month, long seed) {
    random = new Random(seed);
    period = month;
    offices();
    CommitteesOfATest.open(month);

    COMMUNES.values().forEach(list -> list.forEach(this::reportAndCorrect));
    COMMUNES.values().forEach(list -> list.forEach(code -> build("du-" + code)));
    COMMUNES.forEach(
        (district, list) ->
            list.stream()
                .filter(code -> random.nextBoolean())
                .forEach(code -> correctBelow(code, district)));
    COMMUNES.keySet().forEach(this::build);
    // What was built upon is sent back all the way down, and comes up again.
    String district = COMMUNES.keySet().stream().sorted().toList().get(random.nextInt(3));
    done("tu", reports.get(district), "return", Map.of("reason", "Xin kiểm tra lại số liệu."));
    correctBelow(COMMUNES.get(district).getFirst(), district);
    sources(district, reports.get(district)).body("stale", is(true));
    refresh(district);
    done(district, reports.get(district), "submit", null);

    String province = draft("tu", month);
    reports.put("tu", province);
    consolidate("tu", province);
    agreesWithTheDirectSum(province, number("select count(*) " + LEAVES).intValue());
    done("tu", province, "submit", null);
    agreesWithTheDirectSum(province, number("select count(*) " + LEAVES).intValue());
  }

  private void offices() {
    if (!set) {
      List<String> offices = new ArrayList<>(COMMUNES.keySet());
      offices.add("tu");
      COMMUNES
          .values()
          .forEach(
              list ->
                  list.forEach(
                      code -> {
                        offices.add("du-" + code);
                        BODIES.forEach(body -> offices.add(body + code));
                      }));
      CommitteesOfATest.set(offices);
      set = true;
    }
  }

  /** Every body of a commune: most report, some are sent back, some take their report back. */
  private void reportAndCorrect(String commune) {
    for (String body : BODIES) {
      if (body.equals(BODIES.getFirst()) || random.nextInt(10) < 8) {
        String report = draft(body + commune, period);
        reports.put(body + commune, report);
        write(body + commune, report, figures());
        done(body + commune, report, "submit", null);
        int fate = random.nextInt(10);
        if (fate < 3) {
          correct(body + commune, "du-" + commune);
        } else if (fate == 3 && !body.equals(BODIES.getFirst())) {
          done(body + commune, report, "withdraw", Map.of("reason", "Gửi nhầm bản cũ."));
          reports.remove(body + commune);
        } else if (fate == 4) {
          done("du-" + commune, report, "accept", null);
        }
      }
    }
  }

  private void correct(String body, String committee) {
    done(committee, reports.get(body), "return", Map.of("reason", "Xin kiểm tra số liệu."));
    write(body, reports.get(body), figures());
    done(body, reports.get(body), "submit", null);
  }

  private void build(String committee) {
    String report = draft(committee, period);
    reports.put(committee, report);
    consolidate(committee, report);
    done(committee, report, "submit", null);
  }

  /** A body of a commune is corrected, and its committee's report after it. */
  private void correctBelow(String commune, String district) {
    String committee = "du-" + commune;
    done(
        district,
        reports.get(committee),
        "return",
        Map.of("reason", "Xin kiểm tra số liệu của các đoàn thể."));
    String front = BODIES.getFirst() + commune;
    boolean accepted =
        "ACCEPTED"
            .equals(
                as(front).get("/reports/{id}", reports.get(front)).then().extract().path("status"));
    if (!accepted) {
      correct(front, committee);
      sources(committee, reports.get(committee))
          .body("stale", is(true))
          .body("sources.change.kind", hasItem("RESUBMITTED"));
    }
    refresh(committee);
    done(committee, reports.get(committee), "submit", null);
  }

  private void refresh(String committee) {
    List<String> changed =
        sources(committee, reports.get(committee))
            .extract()
            .path("sources.findAll { it.change != null }.id");
    done(committee, reports.get(committee), "sources", Map.of("add", changed, "remove", List.of()));
    done(committee, reports.get(committee), "pull", Map.of());
  }

  private String figures() {
    return "{\"visits\": %d, \"score\": %s, \"share\": %s, \"stock\": %d, \"remark\": 1}"
        .formatted(
            random.nextInt(500),
            BigDecimal.valueOf(random.nextInt(1_000), 2),
            BigDecimal.valueOf(random.nextInt(100_000), 3),
            random.nextInt(50));
  }

  private void agreesWithTheDirectSum(String province, int reporting) {
    Map<String, Object> figures =
        as("tu").get("/reports/{id}", province).then().extract().path("content.indicators");
    assertThat(decimal(figures.get("visits")))
        .isEqualByComparingTo(direct("sum(v.value)", "visits"));
    assertThat(decimal(figures.get("stock"))).isEqualByComparingTo(direct("sum(v.value)", "stock"));
    assertThat(decimal(figures.get("doubled")))
        .isEqualByComparingTo(direct("sum(v.value) * 2", "visits"));
    // Means of all bodies, however many committees stand between; rounded once.
    assertThat(decimal(figures.get("score")))
        .isEqualByComparingTo(direct("round(avg(v.value), 2)", "score"));
    assertThat(decimal(figures.get("share")))
        .isEqualByComparingTo(
            direct(
                "round(sum(v.value * w.value) / sum(w.value), 3)",
                "share",
                "join report_value w on w.report_id = r.id and w.indicator = 'visits'"));
    assertThat(figures.get("remark")).isNull();

    List<Map<String, Object>> bottom = new ArrayList<>();
    Map<String, Object> root =
        as("tu")
            .get("/reports/{id}/provenance?indicator=visits", province)
            .then()
            .statusCode(200)
            .extract()
            .path("root");
    leaves(root, bottom::add);
    assertThat(bottom).hasSize(reporting);
    assertThat(bottom.stream().map(n -> ((Map<?, ?>) n.get("organization")).get("code")))
        .doesNotHaveDuplicates();
    assertThat(
            bottom.stream()
                .map(n -> decimal(n.get("value")))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(decimal(root.get("value")));
    // The papers of the communes' bodies are not the province's to open.
    assertThat(bottom).allMatch(n -> n.get("reportId") == null);
  }

  @SuppressWarnings("unchecked")
  private static void leaves(Map<String, Object> node, Predicate<Map<String, Object>> found) {
    List<Map<String, Object>> children = (List<Map<String, Object>>) node.get("children");
    if (children.isEmpty()) {
      found.test(node);
    }
    children.forEach(child -> leaves(child, found));
  }

  private static BigDecimal decimal(Object number) {
    return new BigDecimal(String.valueOf(number));
  }

  private BigDecimal direct(String expression, String indicator) {
    return direct(expression, indicator, "");
  }

  private BigDecimal direct(String expression, String indicator, String join) {
    return number(
        "select "
            + expression
            + " "
            + LEAVES.replace(
                "where",
                "join report_value v on v.report_id = r.id and v.indicator = '"
                    + indicator
                    + "' "
                    + join
                    + " where"));
  }

  private BigDecimal number(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                new BigDecimal(
                    em.createNativeQuery(sql)
                        .setParameter("period", period)
                        .getSingleResult()
                        .toString()));
  }
}
