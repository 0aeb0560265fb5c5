package vn.nhipcau.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationFunction;
import vn.nhipcau.organization.OrganizationTerms;
import vn.nhipcau.organization.OrganizationType;

/**
 * Command: correct some of what the register says of a body. A merge patch (RFC 7396), since what
 * is left out and what is emptied mean different things.
 */
@Schema(
    name = "CorrectOrganization",
    type = SchemaType.OBJECT,
    description =
        "The fields to correct; one that is left out stays, null empties it. The code is lasting and no field here.",
    properties = {
      @SchemaProperty(
          name = "name",
          type = SchemaType.STRING,
          maxLength = OrganizationShape.MOST_NAME),
      @SchemaProperty(
          name = "nameEn",
          type = SchemaType.STRING,
          maxLength = OrganizationShape.MOST_NAME),
      @SchemaProperty(
          name = "abbreviation",
          type = SchemaType.STRING,
          maxLength = OrganizationShape.MOST_ABBREVIATION),
      @SchemaProperty(name = "type", implementation = OrganizationType.class),
      @SchemaProperty(name = "level", implementation = Level.class),
      @SchemaProperty(
          name = "function",
          // A reference to the schema of the enum would not say that null empties it.
          type = SchemaType.STRING,
          enumeration = {"MOBILISATION_COMMISSION", "STANDING_COMMITTEE", "OFFICE"},
          nullable = true),
      @SchemaProperty(
          name = "areaCode",
          type = SchemaType.STRING,
          maxLength = 10,
          nullable = true,
          description = "Official code of its area on the day."),
      @SchemaProperty(
          name = "parentId",
          type = SchemaType.STRING,
          format = "uuid",
          nullable = true,
          description = "The body it belongs to."),
      @SchemaProperty(
          name = "validFrom",
          type = SchemaType.STRING,
          format = "date",
          nullable = true,
          description = "First day; null when older than the register."),
      @SchemaProperty(
          name = "validTo",
          type = SchemaType.STRING,
          format = "date",
          nullable = true,
          description = "Last day; null while it stands.")
    })
public final class CorrectOrganization {

  /** What can be said; each field null when left out or emptied. */
  record Said(
      String name,
      String nameEn,
      String abbreviation,
      OrganizationType type,
      Level level,
      OrganizationFunction function,
      String areaCode,
      UUID parentId,
      LocalDate validFrom,
      LocalDate validTo) {}

  @Schema(hidden = true)
  private final ObjectNode fields;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CorrectOrganization(ObjectNode fields) {
    this.fields = fields;
  }

  Said said(ObjectMapper mapper) throws JsonProcessingException {
    return mapper.treeToValue(fields, Said.class);
  }

  boolean says(String field) {
    return fields.has(field);
  }

  /**
   * What stands after the correction.
   *
   * @param area lasting key of the area that is named, if one is
   * @param parent code of the body that is named, if one is
   */
  OrganizationTerms appliedTo(OrganizationTerms before, Said said, String area, String parent) {
    return new OrganizationTerms(
            before.code(),
            says("name") ? said.name() : before.name(),
            says("nameEn") ? said.nameEn() : before.nameEn(),
            says("abbreviation") ? said.abbreviation() : before.abbreviation(),
            says("type") ? said.type() : before.type(),
            says("level") ? said.level() : before.level(),
            says("function") ? said.function() : before.function(),
            says("areaCode") ? area : before.area(),
            says("parentId") ? parent : before.parent(),
            says("validFrom") ? said.validFrom() : before.validFrom(),
            says("validTo") ? said.validTo() : before.validTo())
        .normalized();
  }
}
