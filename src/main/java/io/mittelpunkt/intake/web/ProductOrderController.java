package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.Answer;
import io.mittelpunkt.intake.ChangeOrder;
import io.mittelpunkt.intake.DeleteOrder;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.TakeOrder;
import io.mittelpunkt.orders.ClientOrders;
import io.mittelpunkt.orders.OrderFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
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

/** TMF622 Product Ordering v4. A client sees its own orders only. */
@RestController
@RequestMapping(ProductOrderController.PATH)
class ProductOrderController {

  static final String PATH = "/tmf-api/productOrderingManagement/v4/productOrder";

  private final Specification specification;
  private final OrderReader reader;
  private final TakeOrder takeOrder;
  private final ChangeReader changeReader;
  private final ChangeOrder changeOrder;
  private final DeleteOrder deleteOrder;
  private final OrderRepresentation representation;
  private final ClientOrders orders;

  ProductOrderController(
      Specification specification,
      OrderReader reader,
      TakeOrder takeOrder,
      ChangeReader changeReader,
      ChangeOrder changeOrder,
      DeleteOrder deleteOrder,
      OrderRepresentation representation,
      ClientOrders orders) {
    this.specification = specification;
    this.reader = reader;
    this.takeOrder = takeOrder;
    this.changeReader = changeReader;
    this.changeOrder = changeOrder;
    this.deleteOrder = deleteOrder;
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
    specification.check(SpecifiedBody.ORDER, body);
    List<String> keys = RequestKeys.of(body, idempotencyKey);
    Answer answer =
        takeOrder
            .before(client.getName(), keys, RequestKeys.hash(body))
            .orElseGet(
                () ->
                    takeOrder.take(
                        reader.read(client.getName(), keys, body), representation::text));
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
    specification.check(SpecifiedBody.ORDER_CHANGE, ChangeReader.checkable(body));
    return representation.tree(
        changeOrder.change(client.getName(), id, order -> changeReader.read(body, order)));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@PathVariable String id, Principal client) {
    deleteOrder.delete(client.getName(), id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/{id}")
  ObjectNode retrieve(@PathVariable String id, Principal client, HttpServletRequest request) {
    Fields fields = fields(Query.of(request, "fields"));
    return orders
        .find(client.getName(), id)
        .map(order -> fields.of(representation.tree(order)))
        .orElseThrow(() -> RefusedRequest.noSuch("order"));
  }

  @GetMapping
  ResponseEntity<List<ObjectNode>> list(Principal client, HttpServletRequest request) {
    Query query = Query.of(request, OrderFilterReader.PARAMETERS);
    Fields fields = fields(query);
    int offset = query.offset();
    int limit = query.limit();
    Optional<OrderFilter> filter = OrderFilterReader.read(client.getName(), query);
    if (filter.isEmpty()) {
      return ListAnswer.of(List.of(), 0);
    }
    return ListAnswer.of(
        orders.list(client.getName(), filter.get(), offset, limit).stream()
            .map(order -> fields.of(representation.tree(order)))
            .toList(),
        orders.count(client.getName(), filter.get()));
  }

  private Fields fields(Query query) {
    return Fields.of(query, specification.fields(Specification.ORDERING, "ProductOrder"));
  }
}
