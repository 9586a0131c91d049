package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.Answer;
import io.mittelpunkt.intake.OrderRequest;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.TakeOrder;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** TMF622 Product Ordering v4. A client sees its own orders only. */
@RestController
@RequestMapping(ProductOrderController.PATH)
class ProductOrderController {

  static final String PATH = "/tmf-api/productOrderingManagement/v4/productOrder";

  /** The longest list that is answered at once. */
  private static final int LONGEST = 100;

  private final Specification specification;
  private final OrderReader reader;
  private final TakeOrder takeOrder;
  private final OrderRepresentation representation;
  private final Orders orders;

  ProductOrderController(
      Specification specification,
      OrderReader reader,
      TakeOrder takeOrder,
      OrderRepresentation representation,
      Orders orders) {
    this.specification = specification;
    this.reader = reader;
    this.takeOrder = takeOrder;
    this.representation = representation;
    this.orders = orders;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> create(
      HttpServletRequest request,
      Principal client,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey)
      throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    specification.checkOrderToCreate(body);
    OrderRequest order = reader.read(client.getName(), idempotencyKey, body);
    Answer answer = takeOrder.take(order, representation::text);
    return ResponseEntity.created(representation.location(answer.orderId()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.body());
  }

  @GetMapping("/{id}")
  ObjectNode retrieve(@PathVariable String id, Principal client) {
    return orders
        .find(id)
        .filter(order -> order.clientId().equals(client.getName()))
        .map(representation::tree)
        .orElseThrow(() -> new RefusedRequest(404, "id", "You have no order with this id."));
  }

  @GetMapping
  ResponseEntity<List<ObjectNode>> list(
      Principal client,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "100") int limit) {
    if (offset < 0) {
      throw RefusedRequest.because("offset", "Use 0 or more.");
    }
    if (limit < 1 || limit > LONGEST) {
      throw RefusedRequest.because("limit", "Use 1 to " + LONGEST + ".");
    }
    OrderState wanted = state == null ? null : OrderStates.read(state);
    if (state != null && wanted == null) {
      return listed(List.of(), 0);
    }
    return listed(
        orders.ofClient(client.getName(), wanted, offset, limit).stream()
            .map(representation::tree)
            .toList(),
        orders.countOfClient(client.getName(), wanted));
  }

  private static ResponseEntity<List<ObjectNode>> listed(List<ObjectNode> page, int total) {
    return ResponseEntity.ok()
        .header("X-Total-Count", Integer.toString(total))
        .header("X-Result-Count", Integer.toString(page.size()))
        .body(page);
  }
}
