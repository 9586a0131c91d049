package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.Answer;
import io.mittelpunkt.intake.ChangeAppointment;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.TakeAppointment;
import io.mittelpunkt.scheduling.ClientVisits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * TMF646 Appointment v4: technicians' visits. A client sees its own only, and those of its orders,
 * whoever agreed them (P5).
 */
@RestController
@RequestMapping(AppointmentController.PATH)
class AppointmentController {

  static final String PATH = "/tmf-api/appointment/v4/appointment";

  /** So that no key of an order's is taken for one of an appointment's. */
  private static final String OWN = "appointment:";

  private final Specification specification;
  private final AppointmentReader reader;
  private final TakeAppointment takeAppointment;
  private final ChangeAppointment changeAppointment;
  private final AppointmentRepresentation representation;
  private final ClientVisits appointments;

  AppointmentController(
      Specification specification,
      AppointmentReader reader,
      TakeAppointment takeAppointment,
      ChangeAppointment changeAppointment,
      AppointmentRepresentation representation,
      ClientVisits appointments) {
    this.specification = specification;
    this.reader = reader;
    this.takeAppointment = takeAppointment;
    this.changeAppointment = changeAppointment;
    this.representation = representation;
    this.appointments = appointments;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> create(
      HttpServletRequest request,
      Principal client,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey)
      throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    specification.check(SpecifiedBody.APPOINTMENT, body);
    List<String> keys = RequestKeys.of(body, idempotencyKey).stream().map(OWN::concat).toList();
    byte[] hash = RequestKeys.hash(body);
    Answer answer =
        takeAppointment
            .before(client.getName(), keys, hash)
            .orElseGet(
                () ->
                    takeAppointment.take(
                        reader.read(client.getName(), keys, hash, body), representation::text));
    return ResponseEntity.created(representation.location(answer.orderId()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.body());
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
  ObjectNode change(@PathVariable String id, Principal client, HttpServletRequest request)
      throws IOException {
    ObjectNode body = (ObjectNode) StrictJson.read(request.getInputStream());
    specification.check(SpecifiedBody.APPOINTMENT_CHANGE, AppointmentReader.checkable(body));
    return representation.tree(
        changeAppointment.change(client.getName(), id, it -> reader.change(body, it)));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@PathVariable String id, Principal client) {
    changeAppointment.delete(client.getName(), id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/{id}")
  ObjectNode retrieve(@PathVariable String id, Principal client, HttpServletRequest request) {
    Fields fields = fields(Query.of(request, "fields"));
    return appointments
        .find(client.getName(), id)
        .map(it -> fields.of(representation.tree(it)))
        .orElseThrow(() -> RefusedRequest.noSuch("appointment"));
  }

  @GetMapping
  ResponseEntity<List<ObjectNode>> list(Principal client, HttpServletRequest request) {
    Query query = Query.of(request, "fields", "offset", "limit");
    Fields fields = fields(query);
    return ListAnswer.of(
        appointments.list(client.getName(), query.offset(), query.limit()).stream()
            .map(it -> fields.of(representation.tree(it)))
            .toList(),
        appointments.count(client.getName()));
  }

  private Fields fields(Query query) {
    return Fields.of(query, specification.fields(Specification.APPOINTMENT, "Appointment"));
  }
}
