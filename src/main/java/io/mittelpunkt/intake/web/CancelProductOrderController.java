package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.CancelOrder;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.Cancellation;
import io.mittelpunkt.provisioning.Cancellations;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * TMF622's cancellations of a client's own orders; also those that the customer asked for on
 * another channel.
 */
@RestController
@RequestMapping(CancelProductOrderController.PATH)
class CancelProductOrderController {

  static final String PATH = "/tmf-api/productOrderingManagement/v4/cancelProductOrder";

  private final Specification specification;
  private final CancellationReader reader;
  private final CancelOrder cancelOrder;
  private final Cancellations cancellations;
  private final Orders orders;
  private final CancellationRepresentation representation;

  CancelProductOrderController(
      Specification specification,
      CancellationReader reader,
      CancelOrder cancelOrder,
      Cancellations cancellations,
      Orders orders,
      CancellationRepresentation representation) {
    this.specification = specification;
    this.reader = reader;
    this.cancelOrder = cancelOrder;
    this.cancellations = cancellations;
    this.orders = orders;
    this.representation = representation;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> create(HttpServletRequest request, Principal client)
      throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    specification.check(SpecifiedBody.CANCELLATION, body);
    CancellationReader.Wish wish = reader.read(body);
    Cancellation cancellation = cancelOrder.cancel(client.getName(), wish.orderId(), wish.reason());
    return ResponseEntity.created(representation.location(cancellation))
        .body(representation.tree(cancellation));
  }

  @GetMapping("/{id}")
  ObjectNode retrieve(@PathVariable String id, Principal client, HttpServletRequest request) {
    Fields fields = fields(Query.of(request, "fields"));
    return cancellations
        .find(id)
        .filter(it -> orders.get(it.orderId()).clientId().equals(client.getName()))
        .map(it -> fields.of(representation.tree(it)))
        .orElseThrow(() -> RefusedRequest.noSuch("cancellation"));
  }

  @GetMapping
  ResponseEntity<List<ObjectNode>> list(Principal client, HttpServletRequest request) {
    Query query = Query.of(request, "fields", "offset", "limit");
    Fields fields = fields(query);
    return ListAnswer.of(
        cancellations.ofClient(client.getName(), query.offset(), query.limit()).stream()
            .map(it -> fields.of(representation.tree(it)))
            .toList(),
        cancellations.countOfClient(client.getName()));
  }

  private Fields fields(Query query) {
    Set<String> known = specification.fields(Specification.ORDERING, "CancelProductOrder");
    known.add(CancellationRepresentation.ERROR);
    return Fields.of(query, known);
  }
}
