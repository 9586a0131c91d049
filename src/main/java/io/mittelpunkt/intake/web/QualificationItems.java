package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.provisioning.OfferingQualification;
import io.mittelpunkt.provisioning.QualifiedOffering;
import java.util.Optional;

/** Shows a qualification's items as TMF679 does: each offering with what the address can have. */
final class QualificationItems {

  private static final String RESULT = "qualificationItemResult";

  private final QualificationRequest request;
  private final OfferingQualification answer;
  private final ArrayNode items = JsonNodeFactory.instance.arrayNode();

  private QualificationItems(QualificationRequest request, OfferingQualification answer) {
    this.request = request;
    this.answer = answer;
  }

  /** The items that answer a request. */
  static ArrayNode of(QualificationRequest request, OfferingQualification answer) {
    return new QualificationItems(request, answer).items();
  }

  private ArrayNode items() {
    if (request.wanted().isEmpty()) {
      for (QualifiedOffering qualified : answer.offerings()) {
        add(qualified.offering().id(), qualified);
      }
    }
    for (QualificationRequest.Wanted wanted : request.wanted()) {
      answer
          .of(wanted.offeringId())
          .ifPresentOrElse(qualified -> add(wanted.id(), qualified), () -> addUnknown(wanted));
    }
    return items;
  }

  private void add(String id, QualifiedOffering qualified) {
    if (!qualified.available() && request.onlyAvailable()) {
      return;
    }
    ObjectNode item = items.addObject().put("id", id).put("state", "done");
    item.set(
        "productOffering",
        QualifiedProduct.offering(qualified.offering().id(), qualified.offering().name()));
    item.set("product", QualifiedProduct.product(qualified));
    if (qualified.earliestOn() != null) {
      item.put("expectedActivationDate", QualifiedProduct.endOf(qualified.earliestOn()));
    }
    item.put(RESULT, qualified.available() ? "qualified" : "unqualified");
    if (!qualified.available()) {
      explain(item, qualified);
    }
  }

  private void explain(ObjectNode item, QualifiedOffering qualified) {
    if (request.reasons()) {
      item.putArray("eligibilityUnavailabilityReason")
          .addObject()
          .put("code", qualified.reason())
          .put("label", label(qualified));
    }
    Optional<QualifiedOffering> alternative =
        Optional.ofNullable(qualified.alternativeId()).flatMap(answer::of);
    if (request.alternatives() && alternative.isPresent()) {
      item.put(RESULT, "alternate");
      ObjectNode proposal =
          item.putArray("alternateProductOfferingProposal").addObject().put("id", "1");
      proposal.set(
          "alternateProductOffering",
          QualifiedProduct.offering(
              alternative.get().offering().id(), alternative.get().offering().name()));
      proposal.set("alternateProduct", QualifiedProduct.product(alternative.get()));
      if (alternative.get().earliestOn() != null) {
        proposal.put(
            "alternateActivationDate", QualifiedProduct.endOf(alternative.get().earliestOn()));
      }
    }
  }

  /** One stale name does not spoil the answer to the others. */
  private void addUnknown(QualificationRequest.Wanted wanted) {
    if (request.onlyAvailable()) {
      return;
    }
    ObjectNode item = items.addObject().put("id", wanted.id()).put("state", "terminatedWithError");
    item.putObject("productOffering").put("id", wanted.offeringId());
    item.putArray("terminationError")
        .addObject()
        .put("id", "notSold")
        .put("value", "We sell no such offering now.");
  }

  private static String label(QualifiedOffering qualified) {
    return "notServed".equals(qualified.reason())
        ? "We have no line to this address."
        : "The line to this address reaches at most "
            + qualified.downMbit()
            + " Mbit/s, and this offering needs "
            + qualified.offering().downMbit()
            + ".";
  }
}
