package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mittelpunkt.intake.ClientQualifications;
import io.mittelpunkt.intake.RefusedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Checks that the qualifications that an order names are the client's own. One that has expired is
 * no reason to refuse an order: its address is qualified anew in any case.
 */
@Component
class QualificationReferences {

  private final ClientQualifications qualifications;
  private final ObjectMapper json;

  QualificationReferences(ClientQualifications qualifications, ObjectMapper json) {
    this.qualifications = qualifications;
    this.json = json;
  }

  /**
   * Checks them.
   *
   * @throws RefusedRequest naming the reference that leads nowhere
   */
  void check(String clientId, JsonNode body, JsonNode item) {
    each(clientId, body.path("productOfferingQualification"), "productOfferingQualification");
    each(clientId, item.path("qualification"), ItemReader.PATH + ".qualification");
    JsonNode reference = item.path("productOfferingQualificationItem");
    if (reference.isObject()) {
      String path = ItemReader.PATH + ".productOfferingQualificationItem";
      String field = path + ".productOfferingQualificationId";
      JsonNode known =
          find(clientId, reference.get("productOfferingQualificationId").textValue(), field);
      String wanted = reference.get("id").textValue();
      for (JsonNode its : known.path("productOfferingQualificationItem")) {
        if (its.get("id").asText().equals(wanted)) {
          return;
        }
      }
      throw RefusedRequest.because(path + ".id", "Your qualification has no such item.");
    }
  }

  private void each(String clientId, JsonNode references, String path) {
    for (int i = 0; i < references.size(); i++) {
      find(clientId, references.get(i).get("id").textValue(), path + "[" + i + "].id");
    }
  }

  private JsonNode find(String clientId, String id, String field) {
    String known =
        qualifications
            .find(clientId, id)
            .orElseThrow(
                () -> RefusedRequest.because(field, "You have no qualification with this id."));
    try {
      return json.readTree(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
