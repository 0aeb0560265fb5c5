package vn.nhipcau.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.testing.Cast.DANGUY_LEADER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.obligation;
import static vn.nhipcau.testing.Papers.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class ReportConcurrencyTest {

  @Test
  void whoStartsAtTheSameMomentGetsOneReport() throws Exception {
    String obligation = obligation(DANGUY_OFFICER, "2026-Q4");
    List<Integer> answers =
        atOnce(
            8,
            i ->
                (i % 2 == 0 ? DANGUY_OFFICER : DANGUY_LEADER)
                    .ask()
                    .body(Map.of("obligationId", obligation))
                    .post("/reports")
                    .statusCode());
    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @Test
  void ofTwoWhoWriteOnTheSameVersionOneIsToldSo() throws Exception {
    String id = draft(DANGUY_OFFICER, "2026");
    String etag = etag(DANGUY_OFFICER, id);
    String content =
        """
        {"sections": {"situation": "bản số %d"}, "indicators": {}, "note": null}""";
    List<Integer> answers =
        atOnce(
            8,
            i ->
                DANGUY_OFFICER
                    .change(etag)
                    .body(content.formatted(i))
                    .put("/reports/{id}/content", id)
                    .statusCode());
    assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    assertThat(read(DANGUY_OFFICER, id).jsonPath().getString("content.sections.situation"))
        .isEqualTo("bản số " + answers.indexOf(200));

    // A stale version is refused also when nobody else is at it any more, and loses nothing.
    DANGUY_OFFICER
        .change(etag)
        .body(COMPLETE)
        .put("/reports/{id}/content", id)
        .then()
        .statusCode(412);
    assertThat(read(DANGUY_OFFICER, id).jsonPath().getString("content.sections.situation"))
        .startsWith("bản số");
  }

  private static List<Integer> atOnce(int times, IntFunction<Integer> ask) throws Exception {
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int number = i;
      calls.add(() -> ask.apply(number));
    }
    List<Integer> answers = new ArrayList<>();
    try (var callers = Executors.newFixedThreadPool(times)) {
      for (var call : callers.invokeAll(calls)) {
        answers.add(call.get());
      }
    }
    return answers;
  }
}
