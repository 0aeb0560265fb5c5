package vn.nhipcau.platform.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to every operation what all of them share, so that no resource has to say it: problems,
 * versions, the acting-for header.
 */
public class ContractFilter implements OASFilter {

  /** What can be changed, and therefore says which version it is. */
  private static final Set<String> VERSIONED =
      Set.of(
          "#/components/schemas/Report",
          "#/components/schemas/Obligation",
          "#/components/schemas/Organization",
          "#/components/schemas/Reorganization",
          "#/components/schemas/TemplateDetail",
          "#/components/schemas/ReorganizationOutcome",
          "#/components/schemas/LeaderAssignment",
          "#/components/schemas/Duty",
          "#/components/schemas/DutyEvidence",
          "#/components/schemas/SeatDetail",
          "#/components/schemas/Person");

  private static final String PROBLEM = "#/components/schemas/Problem";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
    Set<String> asked = requestBodies(api);
    api.getComponents()
        .getSchemas()
        .forEach(
            (name, schema) -> {
              if (!asked.contains(name)) {
                alwaysPresent(schema);
              }
            });
    api.getComponents().setSchemas(sorted(api.getComponents().getSchemas()));
    api.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
    api.setTags(api.getTags().stream().sorted(Comparator.comparing(t -> t.getName())).toList());
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    boolean open = operation.getSecurity() != null && operation.getSecurity().isEmpty();
    problem(
        operation,
        "400",
        "The request is malformed: an unknown parameter, a wrong type, a value out of bounds.");
    if (!open) {
      problem(operation, "401", "No token, or one that doesn't hold.");
      problem(operation, "403", "Visible, but not allowed to the caller now.");
      operation.addParameter(
          OASFactory.createParameter()
              .name("X-Acting-For")
              .in(Parameter.In.HEADER)
              .required(false)
              .description(
                  "Code of the organization the caller acts for; needed by who holds seats in several.")
              .example("ubmttq-22924")
              .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(p -> !Parameter.In.PATH.equals(p.getIn()) && p.getExample() != null)
          .forEach(ContractFilter::tellExample);
    }
    if (path.contains("{")) {
      problem(operation, "404", "Doesn't exist, or isn't visible to the caller: the same answer.");
    }
    if (method != PathItem.HttpMethod.GET) {
      problem(operation, "409", "In conflict with what is there.");
      problem(operation, "422", "Well-formed, but against a rule.");
    }
    boolean versioned =
        operation.getParameters() != null
            && operation.getParameters().stream().anyMatch(p -> "If-Match".equals(p.getName()));
    if (versioned) {
      // What is made by the same request has no version to name yet.
      boolean makes =
          operation.getParameters().stream().anyMatch(p -> "If-None-Match".equals(p.getName()));
      operation.getParameters().stream()
          .filter(p -> "If-Match".equals(p.getName()))
          .forEach(
              p ->
                  p.required(!makes)
                      .description(
                          "The `ETag` of the version that the change was made on, like `\"3\"`."));
      problem(operation, "412", "Somebody changed it in between; read it again.");
      problem(operation, "428", "`If-Match` is missing.");
    }
    operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(r -> r.getKey().startsWith("2") && (versioned || returnsVersioned(r.getValue())))
        .forEach(r -> etag(r.getValue()));
    operation
        .getResponses()
        .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
  }

  private static Set<String> requestBodies(OpenAPI api) {
    return api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .filter(
            operation ->
                operation.getRequestBody() != null
                    && operation.getRequestBody().getContent() != null)
        .flatMap(
            operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
        .filter(media -> media.getSchema() != null && media.getSchema().getRef() != null)
        .map(
            media ->
                media
                    .getSchema()
                    .getRef()
                    .substring(media.getSchema().getRef().lastIndexOf('/') + 1))
        .collect(Collectors.toSet());
  }

  /**
   * Answers hold every field, with null where there is no value; only what says otherwise by itself
   * is left alone.
   */
  private static void alwaysPresent(Schema schema) {
    if (schema.getProperties() != null
        && (schema.getRequired() == null || schema.getRequired().isEmpty())) {
      schema.setRequired(List.copyOf(schema.getProperties().keySet()));
    }
  }

  /**
   * Swagger UI fills an example into the form, and a filter that nobody asked for answers another
   * question: the example of what may be left out is told in words.
   */
  private static void tellExample(Parameter parameter) {
    parameter.description(
        parameter.getDescription() + " For example `" + parameter.getExample() + "`.");
    parameter.setExample(null);
  }

  private static boolean returnsVersioned(APIResponse response) {
    return response.getContent() != null
        && response.getContent().getMediaTypes().values().stream()
            .anyMatch(
                m ->
                    m.getSchema() != null
                        && m.getSchema().getRef() != null
                        && VERSIONED.contains(m.getSchema().getRef()));
  }

  private static void etag(APIResponse response) {
    response.addHeader(
        "ETag",
        OASFactory.createHeader()
            .description("Version of the resource, for `If-Match`.")
            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
  }

  private static void problem(Operation operation, String status, String description) {
    operation
        .getResponses()
        .addAPIResponse(
            status,
            OASFactory.createAPIResponse()
                .description(description)
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)))));
  }

  private static Map<String, Schema> sorted(Map<String, Schema> schemas) {
    return new TreeMap<>(schemas);
  }
}
