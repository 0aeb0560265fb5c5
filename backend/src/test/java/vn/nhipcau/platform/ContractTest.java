package vn.nhipcau.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.World;

/**
 * openapi.yaml at the root is the contract that was reviewed; the running service serves that and
 * nothing else.
 */
@QuarkusTest
@WithTestResource(World.class)
class ContractTest {

  private static final Path COMMITTED = Path.of("../openapi.yaml");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @Test
  void theRunningServiceServesTheCommittedContract() throws IOException {
    String served = given().get("/q/openapi").then().statusCode(200).extract().asString();
    Files.writeString(Path.of("target/openapi-served.yaml"), served);
    assertThat(YAML.readTree(served))
        .as(
            "the contract has changed: read backend/target/openapi-served.yaml, then `make contract` takes it over")
        .isEqualTo(YAML.readTree(COMMITTED.toFile()));
  }

  @Test
  void everyOperationSaysWhatItIsAndHowItFails() throws IOException {
    JsonNode api = YAML.readTree(COMMITTED.toFile());
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    api.get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method ->
                            check(path.getKey(), method.getKey(), method.getValue(), ids, faults)));
    assertThat(faults).isEmpty();
  }

  private static void check(
      String path, String method, JsonNode operation, Set<String> ids, List<String> faults) {
    String name = method.toUpperCase() + " " + path;
    if (!ids.add(operation.path("operationId").asText())) {
      faults.add(name + ": operationId is not unique");
    }
    if (operation.path("summary").asText().isBlank() || operation.path("tags").size() != 1) {
      faults.add(name + ": no summary, or not one tag");
    }
    List<String> problems = new ArrayList<>(List.of("400"));
    if (!path.endsWith("/configuration")) {
      problems.addAll(List.of("401", "403"));
    }
    if (path.contains("{")) {
      problems.add("404");
    }
    problems.stream()
        .filter(
            status ->
                !operation
                    .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                    .asText()
                    .endsWith("/Problem"))
        .forEach(status -> faults.add(name + ": " + status + " is not told as a problem"));
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("description").asText().isBlank()
          && !parameter.path("in").asText().equals("path")) {
        faults.add(name + ": parameter " + parameter.path("name").asText() + " is not described");
      }
    }
  }
}
