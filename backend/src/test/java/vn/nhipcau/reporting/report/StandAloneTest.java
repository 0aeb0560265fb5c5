package vn.nhipcau.reporting.report;

import static org.hamcrest.Matchers.is;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.HND_LEADER;
import static vn.nhipcau.testing.Cast.HND_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/** An installation that is declared stand-alone keeps what is marked secret, and shows the mark. */
@QuarkusTest
@TestProfile(StandAloneTest.StandAlone.class)
@WithTestResource(World.class)
class StandAloneTest {

  public static class StandAlone extends OwnWorld {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("nhipcau.stand-alone", "true");
    }
  }

  @Test
  void theMarkIsKeptAndShown() {
    HND_OFFICER.ask().get("/configuration").then().body("standAlone", is(true));
    String id = draft(HND_OFFICER, "2026-M11");
    String marked = COMPLETE.replace("Người dân", "TUYỆT MẬT\\nNgười dân");
    write(HND_OFFICER, id, marked).then().statusCode(200).body("secrecy", is("TOP_SECRET"));
    submit(HND_LEADER, id);
    read(DANGUY_OFFICER, id).then().statusCode(200).body("secrecy", is("TOP_SECRET"));
  }
}
