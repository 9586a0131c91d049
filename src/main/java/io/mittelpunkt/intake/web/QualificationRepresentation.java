package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.provisioning.OfferingQualification;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows a qualification as TMF679 does: what the client sent, with what the address can have. */
@Component
class QualificationRepresentation {

  private final ObjectMapper json;
  private final ObjectReader exact;
  private final String qualifications;

  QualificationRepresentation(
      ObjectMapper json, @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.json = json;
    // As a double, a price would come back as another number.
    this.exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    this.qualifications = publicUrl + ProductOfferingQualificationController.PATH;
  }

  /** Where a client finds a qualification. */
  URI location(String id) {
    return URI.create(qualifications + "/" + id);
  }

  /** The answer to a request. */
  ObjectNode tree(
      String id, QualificationRequest request, OfferingQualification answer, Instant at) {
    ArrayNode items = QualificationItems.of(request, answer);
    List<String> results = new ArrayList<>();
    boolean ended = !items.isEmpty();
    for (JsonNode item : items) {
      results.add(item.path("qualificationItemResult").asText());
      ended &= item.get("state").asText().equals("terminatedWithError");
    }
    ObjectNode shown = json.createObjectNode();
    shown.put("id", id);
    shown.put("href", location(id).toString());
    shown.put("state", ended ? "terminatedWithError" : "done");
    shown.put("qualificationResult", result(results));
    shown.put("productOfferingQualificationDate", OrderRepresentation.written(at));
    shown.put("effectiveQualificationDate", OrderRepresentation.written(answer.qualifiedAt()));
    shown.put("expirationDate", OrderRepresentation.written(answer.expiresAt()));
    shown.set("productOfferingQualificationItem", items);
    request
        .body()
        .fields()
        .forEachRemaining(field -> shown.putIfAbsent(field.getKey(), field.getValue()));
    shown.putIfAbsent("@type", json.getNodeFactory().textNode("ProductOfferingQualification"));
    return shown;
  }

  /** A kept answer. */
  ObjectNode kept(String resource) {
    try {
      return (ObjectNode) exact.readTree(resource);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best that there is for all of it. */
  private static String result(List<String> items) {
    if (!items.isEmpty() && items.stream().allMatch("qualified"::equals)) {
      return "qualified";
    }
    return items.stream().anyMatch(it -> !it.isEmpty() && !it.equals("unqualified"))
        ? "alternate"
        : "unqualified";
  }
}
