package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.intake.Answer;
import io.mittelpunkt.intake.ClientCustomers;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.TakeMessage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where a client leaves what its customer wrote to us; we answer the customer himself. */
@RestController
class MessageController {

  private static final String OWN = "message:";

  private final ClientCustomers customers;
  private final TakeMessage takeMessage;
  private final ObjectMapper json;

  MessageController(ClientCustomers customers, TakeMessage takeMessage, ObjectMapper json) {
    this.customers = customers;
    this.takeMessage = takeMessage;
    this.json = json;
  }

  @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> write(
      HttpServletRequest request,
      Principal client,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey)
      throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    OwnFields.check(body, Set.of("externalId", "customerId", "text"));
    List<String> keys = RequestKeys.of(body, idempotencyKey).stream().map(OWN::concat).toList();
    String number = CustomerReader.number(body, "customerId");
    if (number == null) {
      throw RefusedRequest.because("customerId", "Say who wrote it.");
    }
    Customer customer = customers.get(client.getName(), number, "customerId");
    String text = OwnFields.longText(body, "text", ThreadMessage.LONGEST);
    Answer answer =
        takeMessage.take(
            client.getName(),
            keys,
            RequestKeys.hash(body),
            customer.id(),
            text == null ? "" : text,
            message -> shown(number, message));
    return ResponseEntity.status(HttpStatus.CREATED)
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.body());
  }

  private String shown(String number, ThreadMessage message) {
    return json.createObjectNode()
        .put("id", message.id())
        .put("customerId", number)
        .put("at", OrderRepresentation.written(message.at()))
        .toString();
  }
}
