package vn.nhipcau.regulation.leader;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * Command: change some fields of an assignment. A merge patch (RFC 7396), since a field that is
 * left out and one that is emptied mean different things: the second reopens what was ended.
 */
@Schema(
    name = "CorrectLeader",
    type = SchemaType.OBJECT,
    description = "The fields to change; one that is left out stays, null empties it.",
    properties = {
      @SchemaProperty(name = "name", type = SchemaType.STRING, maxLength = 200),
      @SchemaProperty(name = "post", type = SchemaType.STRING, maxLength = 200),
      @SchemaProperty(
          name = "decisionNumber",
          type = SchemaType.STRING,
          maxLength = 100,
          nullable = true),
      @SchemaProperty(
          name = "decidedOn",
          type = SchemaType.STRING,
          format = "date",
          nullable = true),
      @SchemaProperty(name = "validFrom", type = SchemaType.STRING, format = "date"),
      @SchemaProperty(
          name = "validTo",
          type = SchemaType.STRING,
          format = "date",
          nullable = true,
          description = "A last day ends the assignment.")
    })
public final class CorrectLeader {

  @Schema(hidden = true)
  private final ObjectNode fields;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CorrectLeader(ObjectNode fields) {
    this.fields = fields;
  }

  /** What stands after the change, with its shape checked as if it came whole. */
  AssignLeader appliedTo(AssignLeader current, ObjectMapper mapper) throws JsonProcessingException {
    ObjectNode merged = mapper.valueToTree(current);
    merged.setAll(fields);
    return mapper.treeToValue(merged, AssignLeader.class);
  }
}
