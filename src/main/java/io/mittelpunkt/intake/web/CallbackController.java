package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.ClientCallbacks;
import io.mittelpunkt.callbacks.FindCallTimes;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.intake.Answer;
import io.mittelpunkt.intake.ChangeCallback;
import io.mittelpunkt.intake.ClientCustomers;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.TakeCallRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
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
 * Calls that apps and web forms ask for. A client sees its own only, and those of its customers.
 */
@RestController
@RequestMapping(CallbackController.PATH)
class CallbackController {

  static final String PATH = "/api/callbacks";

  /** So that no key of an order's is taken for one of a callback's. */
  private static final String OWN = "callback:";

  private final CallbackReader reader;
  private final TakeCallRequest takeCallRequest;
  private final ChangeCallback changeCallback;
  private final ClientCallbacks callbacks;
  private final ClientCustomers customers;
  private final FindCallTimes findCallTimes;
  private final CallbackRepresentation representation;

  CallbackController(
      CallbackReader reader,
      TakeCallRequest takeCallRequest,
      ChangeCallback changeCallback,
      ClientCallbacks callbacks,
      ClientCustomers customers,
      FindCallTimes findCallTimes,
      CallbackRepresentation representation) {
    this.reader = reader;
    this.takeCallRequest = takeCallRequest;
    this.changeCallback = changeCallback;
    this.callbacks = callbacks;
    this.customers = customers;
    this.findCallTimes = findCallTimes;
    this.representation = representation;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> create(
      HttpServletRequest request,
      Principal client,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey)
      throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    List<String> keys = RequestKeys.of(body, idempotencyKey).stream().map(OWN::concat).toList();
    Answer answer =
        takeCallRequest
            .before(client.getName(), keys, RequestKeys.hash(body))
            .orElseGet(
                () ->
                    takeCallRequest.take(
                        reader.read(client.getName(), keys, body),
                        it -> representation.text(client.getName(), it)));
    return ResponseEntity.created(representation.location(answer.orderId()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.body());
  }

  /** When a customer can be called; looking holds nothing. */
  @GetMapping("/times")
  ObjectNode times(Principal client, HttpServletRequest request) {
    Query query = Query.of(request, "customerId", "language");
    String number = query.once("customerId");
    if (number == null) {
      throw RefusedRequest.because("customerId", "Say who is to be called.");
    }
    Customer customer = customers.get(client.getName(), number, "customerId");
    String language = query.once("language");
    if (language != null && !language.matches("[a-z]{2}")) {
      throw RefusedRequest.because("language", "Send two letters of ISO 639-1, such as tr.");
    }
    return representation.times(
        findCallTimes.of(
            customer.id(),
            customer.zone(),
            language == null ? customer.language().getLanguage() : language));
  }

  @GetMapping("/{id}")
  ObjectNode retrieve(@PathVariable String id, Principal client, HttpServletRequest request) {
    Query.of(request);
    return callbacks
        .find(client.getName(), id)
        .map(it -> representation.tree(client.getName(), it))
        .orElseThrow(() -> RefusedRequest.noSuch("callback"));
  }

  @GetMapping
  ResponseEntity<List<ObjectNode>> list(Principal client, HttpServletRequest request) {
    Query query = Query.of(request, "state", "customerId", "offset", "limit");
    String number = query.once("customerId");
    Set<String> of = number == null ? Set.of() : ClientCustomers.meant(client.getName(), number);
    Set<State> states = CallbackStates.read(query.each("state"));
    return ListAnswer.of(
        callbacks.list(client.getName(), states, of, query.offset(), query.limit()).stream()
            .map(it -> representation.tree(client.getName(), it))
            .toList(),
        callbacks.count(client.getName(), states, of));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
  ObjectNode change(@PathVariable String id, Principal client, HttpServletRequest request)
      throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    return representation.tree(
        client.getName(), changeCallback.move(client.getName(), id, CallbackReader.change(body)));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> withdraw(@PathVariable String id, Principal client) {
    changeCallback.withdraw(client.getName(), id);
    return ResponseEntity.noContent().build();
  }
}
