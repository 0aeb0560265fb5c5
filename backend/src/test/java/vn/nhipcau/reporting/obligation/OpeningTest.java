package vn.nhipcau.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class OpeningTest {

  @Inject EntityManager em;
  @Inject TestClock clock;

  @AfterEach
  void backToToday() {
    clock.goTo(TestClock.FIRST_DAY);
  }

  @Test
  void theClauseMakesAnObligationForEveryBodyThatItCovers() {
    assertThat(count("o.period = '2026-M11'")).isEqualTo(1456);
    assertThat(count("o.period = '2026-M11' and o.due_on = date '2026-11-17'")).isEqualTo(1210);
    assertThat(count("o.period = '2026-M11' and o.due_on = date '2026-11-19'"))
        .isEqualTo(121 + 100);
    assertThat(count("o.period = '2026-M11' and o.due_on = date '2026-11-23'"))
        .isEqualTo(10 + 11 + 4);
  }

  @Test
  void theWardsFrontReportsToTheWardsCommitteeWithACopyToItsBoard() {
    MTTQ_OFFICER
        .ask()
        .get("/reporting/obligations?organization=ubmttq-22924&period=2026-M11")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].recipient.code", is("du-22924"))
        .body("items[0].copies.code", contains("tgdv-22924"))
        .body("items[0].dueOn", is("2026-11-17"))
        .body("items[0].period.from", is("2026-10-15"))
        .body("items[0].period.to", is("2026-11-14"))
        .body("items[0].provision.path", is("D18.2"))
        .body("items[0].requirement.code", is("mobilisation-work-month"));
  }

  @Test
  void theWardsCommitteeReportsToTheCitysCommitteeWithACopyToItsCommission() {
    DANGUY_OFFICER
        .ask()
        .get("/reporting/obligations?organization=du-22924&period=2026-M11")
        .then()
        .body("items", hasSize(1))
        .body("items[0].recipient.code", is("hu-pt"))
        .body("items[0].copies.code", contains("bdv-pt"))
        .body("items[0].reportId", nullValue());
  }

  @Test
  void whoOwesReceivesOrIsCopiedSeesAnObligationAndNobodyElse() {
    String id =
        MTTQ_OFFICER
            .ask()
            .get("/reporting/obligations?organization=ubmttq-22924&period=2026-Q4")
            .then()
            .extract()
            .path("items[0].id");
    for (var sees : List.of(MTTQ_OFFICER, DANGUY_OFFICER, TGDV_OFFICER)) {
      sees.ask().get("/reporting/obligations/{id}", id).then().statusCode(200);
    }
    for (var blind : List.of(LIENHUONG_OFFICER, THANHUY_OFFICER, ADMIN)) {
      blind.ask().get("/reporting/obligations/{id}", id).then().statusCode(404);
    }
  }

  @Test
  void openingAgainAddsNothing() {
    ADMIN
        .ask()
        .post("/reporting/periods/2026-M11/open")
        .then()
        .statusCode(200)
        .body("opened", is(0), "existing", is(1456), "unresolved", hasSize(0));
  }

  @Test
  void manyNodesOpenAPeriodOnce() throws Exception {
    try (var nodes = Executors.newFixedThreadPool(4)) {
      Callable<Integer> open =
          () ->
              ADMIN
                  .ask()
                  .post("/reporting/periods/2026-M09/open")
                  .then()
                  .statusCode(200)
                  .extract()
                  .path("opened");
      int opened = 0;
      for (var done : nodes.invokeAll(List.of(open, open, open, open))) {
        opened += done.get();
      }
      assertThat(opened).isEqualTo(1456);
    }
    assertThat(count("o.period = '2026-M09'")).isEqualTo(1456);
  }

  @Test
  void aPastPeriodIsDerivedFromTheRegisterAsItStoodThen() {
    // November 2024 still knew the three wards that were merged on 1 December; December did not.
    ADMIN
        .ask()
        .post("/reporting/periods/2024-M11/open")
        .then()
        .statusCode(200)
        .body("opened", is(1351 + 138));
    ADMIN
        .ask()
        .post("/reporting/periods/2024-M12/open")
        .then()
        .statusCode(200)
        .body("opened", is(1456));
    assertThat(
            count(
                "o.period = '2024-M11' and o.organization_id = (select id from organization where code = 'ubmttq-22951')"))
        .isEqualTo(1);
  }

  @Test
  void onlyAnAdministratorOpensAPeriodAndOnlyOneThatHasBegun() {
    MTTQ_OFFICER
        .ask()
        .post("/reporting/periods/2026-M11/open")
        .then()
        .statusCode(403)
        .body("code", is("access.role_required"));
    ADMIN
        .ask()
        .post("/reporting/periods/2027-M05/open")
        .then()
        .statusCode(422)
        .body("code", is("period.not_begun"));
    ADMIN
        .ask()
        .post("/reporting/periods/2026-M13/open")
        .then()
        .statusCode(400)
        .body("code", is("period.unknown"));
  }

  /**
   * The predicate that filters and the reading that shows a status are written twice; on every day
   * they must agree.
   */
  @Test
  @Transactional
  void aStatusFiltersWhatItShows() {
    UUID[] some =
        em.createQuery("select o.id from Obligation o where o.period = '2026'", UUID.class)
            .setMaxResults(60)
            .getResultList()
            .toArray(UUID[]::new);
    List<ObligationState> states = List.of(ObligationState.values());
    for (int i = 0; i < some.length; i++) {
      Obligation o = em.find(Obligation.class, some[i]);
      o.state = states.get(i % states.size());
      boolean sent =
          o.state.ordinal() >= ObligationState.SUBMITTED.ordinal()
              && o.state != ObligationState.WAIVED
              && o.state != ObligationState.MERGED;
      // A merged one names the one that covers it.
      o.mergedInto = o.state == ObligationState.MERGED ? some[0] : null;
      o.closedReason = o.state == ObligationState.MERGED ? "Sáp nhập" : null;
      o.submittedOn = sent ? o.dueOn.plusDays(i % 3 - 1) : null;
    }
    em.flush();
    LocalDate due = em.find(Obligation.class, some[0]).dueOn;
    for (LocalDate today : List.of(due.minusDays(30), due.minusDays(1), due, due.plusDays(1))) {
      for (ObligationStatus status : ObligationStatus.values()) {
        Where where = new Where().and("o.id in :some", "some", List.of(some));
        status.restrict(where, today);
        var query = em.createQuery("select o from Obligation o" + where.clause(), Obligation.class);
        where.params().forEach(query::setParameter);
        List<UUID> filtered = query.getResultList().stream().map(o -> o.id).toList();
        List<UUID> read =
            List.of(some).stream()
                .filter(id -> ObligationStatus.of(em.find(Obligation.class, id), today) == status)
                .toList();
        assertThat(filtered)
            .as("%s on %s", status, today)
            .containsExactlyInAnyOrderElementsOf(read);
      }
    }
    em.clear();
    QuarkusTransaction.setRollbackOnly();
  }

  @Test
  void anObligationGrowsUrgentAsDaysPass() {
    clock.goTo(LocalDate.of(2026, 11, 12));
    assertStatus("UPCOMING", false);
    clock.goTo(LocalDate.of(2026, 11, 17));
    assertStatus("OPEN", false);
    clock.goTo(LocalDate.of(2026, 11, 18));
    assertStatus("OVERDUE", true);
  }

  private static void assertStatus(String status, boolean late) {
    LIENHUONG_OFFICER
        .ask()
        .get("/reporting/obligations?organization=ubmttq-22969&period=2026-M11&status=" + status)
        .then()
        .body("items", hasSize(1), "items[0].status", is(status), "items[0].late", is(late));
  }

  private long count(String condition) {
    return (long)
        em.createNativeQuery("select count(*) from obligation o where " + condition, Long.class)
            .getSingleResult();
  }
}
