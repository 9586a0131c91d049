package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is really served of TM Forum's APIs, each operation as TM Forum describes it with what we
 * add; and what we serve beside them: {@code specs/our-additions.json}.
 */
@Component
class ServedOperations {

  private final RequestMappingHandlerMapping served;
  private final ObjectMapper json;
  private final JsonNode additions;

  ServedOperations(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping served,
      ObjectMapper json)
      throws IOException {
    this.served = served;
    this.json = json;
    this.additions =
        json.readTree(new ClassPathResource("specs/our-additions.json").getInputStream());
  }

  /** The specification of what none of TM Forum's has; a copy, since its reader changes it. */
  ObjectNode own() {
    return additions.get("own").deepCopy();
  }

  /** What holds for all operations. */
  JsonNode additions() {
    return additions;
  }

  /**
   * The operations that we serve of one specification.
   *
   * @param specification the specification, as it was published
   * @param api its number
   * @throws IllegalStateException when we serve what it does not know
   */
  List<ClaimedOperation> of(ObjectNode specification, String api) {
    String base = specification.get("basePath").asText().replaceFirst("/$", "");
    List<ClaimedOperation> operations = new ArrayList<>();
    for (RequestMappingInfo info : served.getHandlerMethods().keySet()) {
      for (String path : info.getPatternValues()) {
        if (concerns(specification, base, path)) {
          for (RequestMethod method : info.getMethodsCondition().getMethods()) {
            JsonNode known =
                specification
                    .path("paths")
                    .path(path.substring(base.length()))
                    .path(method.name().toLowerCase(Locale.ROOT));
            if (known.isMissingNode()) {
              throw new IllegalStateException(api + " knows no " + method + " " + path);
            }
            operations.add(
                new ClaimedOperation(method.name(), path, api, described(known, method, path)));
          }
        }
      }
    }
    operations.sort(
        Comparator.comparing(ClaimedOperation::path).thenComparing(ClaimedOperation::method));
    return operations;
  }

  /** Whether it describes what is at a path; ours names its resources, since others are inside. */
  private static boolean concerns(ObjectNode specification, String base, String path) {
    if (!path.startsWith(base + "/")) {
      return false;
    }
    JsonNode resources = specification.path("resources");
    String rest = path.substring(base.length() + 1) + "/";
    return resources.isMissingNode()
        || StreamSupport.stream(resources.spliterator(), false)
            .anyMatch(it -> rest.startsWith(it.asText() + "/"));
  }

  private ObjectNode described(JsonNode known, RequestMethod method, String path) {
    ObjectNode description = known.deepCopy();
    JsonNode own = additions.path("operations").path(method.name() + " " + path);
    if (own.has("description")) {
      description.set("description", own.get("description"));
    }
    if (own.has("consumes")) {
      description.set("consumes", own.get("consumes"));
    }
    ArrayNode parameters = description.withArray("/parameters");
    own.path("parameters").forEach(parameters::add);
    ObjectNode answers = json.createObjectNode();
    known
        .get("responses")
        .fields()
        .forEachRemaining(
            answer -> {
              if (answer.getKey().startsWith("2")) {
                answers.set(answer.getKey(), answer.getValue());
              }
            });
    refusals(answers, additions.path("refusals"));
    if (description.has("consumes") || method == RequestMethod.POST) {
      refusals(answers, additions.path("refusalsOfBodies"));
    }
    refusals(answers, own.path("refusals"));
    description.set("responses", answers);
    return description;
  }

  private static void refusals(ObjectNode answers, JsonNode refusals) {
    refusals
        .fields()
        .forEachRemaining(
            refusal ->
                answers
                    .putObject(refusal.getKey())
                    .put("description", refusal.getValue().asText())
                    .putObject("schema")
                    .put("$ref", "#/definitions/Problem"));
  }
}
