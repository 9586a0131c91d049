package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.AppointmentChange;
import io.mittelpunkt.intake.AppointmentRequest;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.scheduling.ClientVisit;
import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads which appointment is asked for, or what of one is to change. */
@Component
class AppointmentReader {

  private static final String SLOT = "validFor";
  private static final String STATUS = "status";
  private static final String CANCELLED = "cancelled";

  /** Of the specification's resource, but not of its change. */
  private static final Set<String> OURS = Set.of("id", "href", "creationDate");

  private final VisitWishReader wishes;
  private final CustomerReader customerReader;
  private final Customers customers;
  private final AppointmentRepresentation representation;

  AppointmentReader(
      VisitWishReader wishes,
      CustomerReader customerReader,
      Customers customers,
      AppointmentRepresentation representation) {
    this.wishes = wishes;
    this.customerReader = customerReader;
    this.customers = customers;
    this.representation = representation;
  }

  /**
   * Reads an appointment.
   *
   * @throws RefusedRequest naming the field that is wrong
   */
  AppointmentRequest read(String clientId, List<String> keys, byte[] hash, JsonNode body) {
    TimeWindow window = PeriodReader.read(body.get(SLOT), SLOT);
    VisitWish wish = wishes.read(clientId, body);
    boolean ofOrder = wish.orderId() != null;
    return new AppointmentRequest(
        clientId,
        keys,
        hash,
        window,
        wish.orderId(),
        ofOrder ? null : wish.address(),
        ofOrder ? null : customer(clientId, body, wish.address()),
        ofOrder ? null : wish.work(),
        body.toString());
  }

  /** The first way to reach him that is given. */
  private Customer customer(String clientId, JsonNode body, PostalAddress address) {
    JsonNode media = body.path("contactMedium");
    String contact = null;
    String field = "contactMedium";
    for (int i = 0; i < media.size() && contact == null; i++) {
      JsonNode characteristic = media.get(i).path("characteristic");
      for (String kind : List.of("emailAddress", "phoneNumber")) {
        if (contact == null) {
          contact = OrderReader.text(characteristic, kind);
          field = "contactMedium[" + i + "].characteristic." + kind;
        }
      }
    }
    Customer told = customerReader.read(body, address, contact, field);
    return customers.find(told.id()).orElseGet(() -> told.withId(clientId + ":" + told.id()));
  }

  /** What of a patch the specification has rules for; a period may be left out. */
  static ObjectNode checkable(ObjectNode body) {
    ObjectNode checkable = body.objectNode();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      if (!field.getValue().isNull() && !OURS.contains(field.getKey())) {
        checkable.set(field.getKey(), field.getValue());
      }
    }
    if (!checkable.has(SLOT)) {
      checkable.putObject(SLOT);
    }
    return checkable;
  }

  /**
   * Reads a change.
   *
   * @throws RefusedRequest naming what cannot change
   */
  AppointmentChange change(ObjectNode body, ClientVisit appointment) {
    ObjectNode shown = representation.tree(appointment);
    TimeWindow window = null;
    boolean cancelled = false;
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (value.equals(shown.path(name)) || (value.isNull() && !shown.has(name))) {
        continue;
      }
      if (name.equals(SLOT)) {
        TimeWindow asked = PeriodReader.read(value, SLOT);
        window = asked.equals(appointment.visit().window()) ? null : asked;
      } else if (name.equals(STATUS) && value.asText().equals(CANCELLED)) {
        cancelled = true;
      } else {
        throw RefusedRequest.because(
            name,
            name.equals(STATUS)
                ? "The only status that can be set is cancelled."
                : "This cannot be changed. To be changed there are: validFor and status.");
      }
    }
    if (cancelled && window != null) {
      throw RefusedRequest.because(SLOT, "An appointment that is called off is not moved.");
    }
    return new AppointmentChange(window, cancelled);
  }
}
