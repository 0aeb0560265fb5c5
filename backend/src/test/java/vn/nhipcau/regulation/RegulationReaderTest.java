package vn.nhipcau.regulation;

import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class RegulationReaderTest {

  private static final String CODE = "quy-che-dan-van-2021";

  @Test
  void theRegulationIsATreeOfTwentyArticles() {
    MTTQ_OFFICER
        .ask()
        .get("/regulations/{code}/provisions", CODE)
        .then()
        .statusCode(200)
        .body("items", hasSize(20))
        .body("items.kind", everyItem(is("ARTICLE")))
        .body("items[5].children[1].path", is("D6.2"))
        .body("items[5].children[1].children", hasSize(5))
        .body("items[17].children.find { it.path == 'D18.2' }.summary", not(blankString()))
        .body("items[17].children.find { it.path == 'D18.2' }.summaryEn", not(blankString()));
  }

  @Test
  void itSaysWhatItReplaces() {
    MTTQ_OFFICER
        .ask()
        .get("/regulations/{code}", CODE)
        .then()
        .statusCode(200)
        .body("replaces", is("2898-QĐ/TU"));
    MTTQ_OFFICER.ask().get("/regulations/khong-co").then().statusCode(404);
  }
}
