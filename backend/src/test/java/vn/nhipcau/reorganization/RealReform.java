package vn.nhipcau.reorganization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reform of 1 July 2025 as it is shipped, and plans made by hand. */
final class RealReform {

  static final ObjectMapper JSON = new ObjectMapper();

  private RealReform() {}

  static ObjectNode plan() {
    try {
      return (ObjectNode)
          JSON.readTree(
              Files.readString(Path.of("../infra/catalogue/binh-thuan/reform-2025/plan.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A plan of some steps, as of a day. */
  static String of(String code, String effectiveOn, String... steps) {
    return """
    {"code": "%s", "title": "Thử", "legalBasis": "Quyết định thử", "decidedBy": "Tỉnh ủy", "effectiveOn": "%s",
     "steps": [%s]}"""
        .formatted(code, effectiveOn, String.join(",\n", steps));
  }

  static String text(ObjectNode plan) {
    try {
      return JSON.writeValueAsString(plan);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
