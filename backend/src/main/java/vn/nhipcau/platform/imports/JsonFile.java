package vn.nhipcau.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One JSON file of a catalogue: an entry, or a list of entries of one shape; an unknown field is a
 * fault.
 */
public final class JsonFile {

  private final String name;
  private final byte[] content;
  private final ObjectMapper mapper;
  private final ImportLog log;

  public JsonFile(String name, byte[] content, ObjectMapper mapper, ImportLog log) {
    this.name = name;
    this.content = content;
    this.mapper = mapper;
    this.log = log;
  }

  public <T> void entries(Class<T> type, Consumer<JsonEntry<T>> consumer) {
    JsonNode root;
    try {
      root = mapper.readTree(new String(content, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      log.fault(
          name,
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          null,
          "import.unreadable",
          Map.of());
      return;
    }
    int number = 0;
    for (JsonNode node : root.isArray() ? root : mapper.createArrayNode().add(root)) {
      number++;
      log.read(name);
      try {
        T value = mapper.treeToValue(node, type);
        if (value == null) {
          // A literal null, or an empty file.
          log.fault(name, number, null, "import.wrong_shape", Map.of());
        } else {
          consumer.accept(new JsonEntry<>(name, number, value, log));
        }
      } catch (JsonMappingException e) {
        String at =
            e.getPath().stream()
                .map(
                    step ->
                        step.getFieldName() != null
                            ? step.getFieldName()
                            : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/"));
        log.fault(name, number, at, "import.wrong_shape", Map.of());
      } catch (JsonProcessingException e) {
        log.fault(name, number, null, "import.unreadable", Map.of());
      }
    }
  }
}
