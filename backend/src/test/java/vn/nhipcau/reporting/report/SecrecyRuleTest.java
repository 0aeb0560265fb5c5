package vn.nhipcau.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.HND_OFFICER;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/** A connected installation keeps no state secrets, a stand-alone one shows that it does. */
@QuarkusTest
@TestProfile(OwnWorld.class)
@WithTestResource(World.class)
class SecrecyRuleTest {

  private static final String MARKED =
      """
      {"sections": {"situation": "Độ mật: Tối mật", "results": "Bảo mật thông tin tốt."},
       "indicators": {}, "note": "(Mật)"}""";

  @Test
  void whatIsMarkedSecretIsNotEvenKeptAsADraft() {
    String id = draft(HND_OFFICER, "2026");
    write(HND_OFFICER, id, MARKED)
        .then()
        .statusCode(422)
        .body("code", is("report.secret_refused"))
        .body("errors.pointer", containsInAnyOrder("/sections/situation", "/note"));
    read(HND_OFFICER, id)
        .then()
        .body(
            "content.sections.size()", is(0), "content.note", nullValue(), "secrecy", nullValue());
    write(HND_OFFICER, id, MARKED.replace("\"(Mật)\"", "null"))
        .then()
        .body("errors.pointer", contains("/sections/situation"));
  }
}
