package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.scheduling.ClientVisit;
import io.mittelpunkt.scheduling.Visit;
import java.io.UncheckedIOException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Shows a visit as TMF646 does: what the client sent that booked it, with what became of it. It has
 * no status for a technician who is on his way, nor for a visit that nobody came to.
 */
@Component
class AppointmentRepresentation {

  private final ObjectMapper json;
  private final ObjectReader exact;
  private final OrderRepresentation orders;
  private final String appointments;

  AppointmentRepresentation(
      ObjectMapper json,
      OrderRepresentation orders,
      @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.json = json;
    this.exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    this.orders = orders;
    this.appointments = publicUrl + AppointmentController.PATH;
  }

  /** Where a client finds an appointment. */
  URI location(String id) {
    return URI.create(appointments + "/" + id);
  }

  /** An appointment, as a tree. */
  ObjectNode tree(ClientVisit appointment) {
    Visit visit = appointment.visit();
    ObjectNode shown = json.createObjectNode();
    shown.put("id", appointment.id());
    shown.put("href", location(appointment.id()).toString());
    shown.put("status", status(visit.state()));
    shown.put("creationDate", OrderRepresentation.written(appointment.createdAt()));
    shown.put("lastUpdate", OrderRepresentation.written(appointment.changedAt()));
    shown.set("validFor", json.valueToTree(TimeSlots.period(visit.window())));
    if (appointment.request() != null) {
      sent(appointment.request())
          .fields()
          .forEachRemaining(it -> shown.putIfAbsent(it.getKey(), it.getValue()));
    }
    if (visit.orderId() != null && !shown.has("relatedEntity")) {
      shown
          .putArray("relatedEntity")
          .addObject()
          .put("id", visit.orderId())
          .put("href", orders.location(visit.orderId()).toString())
          .put("role", "order")
          .put("@referredType", "ProductOrder");
    }
    if (visit.site() != null && !shown.has("relatedPlace")) {
      shown
          .putObject("relatedPlace")
          .put("name", visit.site().address().inOneLine())
          .put("role", "visitAddress");
    }
    shown.putIfAbsent("category", json.getNodeFactory().textNode(visit.work().kind()));
    shown.putIfAbsent("@type", json.getNodeFactory().textNode("Appointment"));
    return shown;
  }

  /** An appointment, as a text. */
  String text(ClientVisit appointment) {
    return tree(appointment).toString();
  }

  private ObjectNode sent(String request) {
    try {
      return (ObjectNode) exact.readTree(request);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What TMF646 calls a state. */
  static String status(Visit.State state) {
    return switch (state) {
      case HELD -> "initialized";
      case BOOKED, ON_THE_WAY, BEGUN -> "confirmed";
      case WITHDRAWN, MOVED, LAPSED -> "cancelled";
      case DONE -> "completed";
      case NOT_DONE, MISSED -> "failed";
    };
  }
}
