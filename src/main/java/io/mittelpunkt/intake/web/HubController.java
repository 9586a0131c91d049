package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.SubscribeToEvents;
import io.mittelpunkt.intake.Subscription;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** TMF622's hub: where a client says that it wants to hear of its orders. */
@RestController
@RequestMapping(HubController.PATH)
class HubController {

  static final String PATH = "/tmf-api/productOrderingManagement/v4/hub";

  private final Specification specification;
  private final SubscribeToEvents subscribeToEvents;
  private final ObjectMapper json;
  private final String hub;

  HubController(
      Specification specification,
      SubscribeToEvents subscribeToEvents,
      ObjectMapper json,
      @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.specification = specification;
    this.subscribeToEvents = subscribeToEvents;
    this.json = json;
    this.hub = publicUrl + PATH;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> register(HttpServletRequest request, Principal client)
      throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    specification.check(SpecifiedBody.SUBSCRIPTION, body);
    String callback = body.get("callback").textValue();
    String query = body.path("query").asText("");
    subscribeToEvents.check(client.getName(), callback, query);
    Subscription added = subscribeToEvents.subscribe(client.getName(), callback, query);
    return ResponseEntity.created(URI.create(hub + "/" + added.id())).body(shown(added));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unregister(@PathVariable String id, Principal client) {
    subscribeToEvents.end(client.getName(), id);
  }

  private ObjectNode shown(Subscription subscription) {
    ObjectNode shown = json.createObjectNode();
    shown.put("id", subscription.id());
    shown.put("callback", subscription.callback());
    if (!subscription.query().isEmpty()) {
      shown.put("query", subscription.query());
    }
    return shown;
  }
}
