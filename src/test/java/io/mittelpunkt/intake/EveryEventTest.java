package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.intake.EventReceiver.Received;
import io.mittelpunkt.orders.OrderEvent;
import io.mittelpunkt.orders.OrderEvent.CancellationRequested;
import io.mittelpunkt.orders.OrderEvent.CancellationStateChanged;
import io.mittelpunkt.orders.OrderEvent.InformationRequired;
import io.mittelpunkt.orders.OrderEvent.OrderAttributeChanged;
import io.mittelpunkt.orders.OrderEvent.OrderDeleted;
import io.mittelpunkt.orders.OrderEvent.OrderPlaced;
import io.mittelpunkt.orders.OrderEvent.OrderStateChanged;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.Cancellations;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.StoppedEngine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each event that rooms publish is one of the specification when it leaves. */
@StoppedEngine
class EveryEventTest {

  private static final PublishedSpecification SPECIFICATION = new PublishedSpecification();

  @Autowired EventRenderer renderer;
  @Autowired Orders orders;
  @Autowired RequestCancellation requestCancellation;
  @Autowired Cancellations cancellations;
  @Autowired DeliverEvents deliverEvents;
  @LocalServerPort int port;

  @Test
  void eachKindIsOneOfTheSpecification() {
    String order = id(IntakeClient.shop(port).post(OrderBody.complete().toString()));
    requestCancellation.request(order, "movedHouse", "phone");
    String cancellation = cancellations.newestOf(order).orElseThrow().id();
    List<OrderEvent> all =
        List.of(
            new OrderPlaced(order),
            new OrderStateChanged(order, OrderState.PENDING),
            new InformationRequired(order, "contactPhone"),
            new OrderAttributeChanged(order, "requestedCompletionDate"),
            new OrderDeleted(order),
            new CancellationRequested(order, cancellation),
            new CancellationStateChanged(order, cancellation));
    assertThat(all.stream().map(Object::getClass).collect(Collectors.<Object>toSet()))
        .isEqualTo(Set.of((Object[]) OrderEvent.class.getPermittedSubclasses()));

    for (OrderEvent event : all) {
      RenderedEvent rendered = renderer.render(event, orders.get(order));
      JsonNode body = json(rendered.body());
      assertThat(EventFilter.TYPES).contains(rendered.type());
      assertThat(SPECIFICATION.faults(rendered.type(), body)).as(rendered.type()).isEmpty();
      String resource =
          rendered.type().startsWith("Cancel") ? "cancelProductOrder" : "productOrder";
      assertThat(body.get("event").fieldNames()).toIterable().containsExactly(resource);
      assertThat(rendered.fields()).containsKeys("id", "state");
      assertThat(body.get("description").asText()).contains(order).doesNotEndWith(": ");
    }
  }

  @Test
  void aCancellationIsToldWithItsOwnState() {
    try (EventReceiver receiver = new EventReceiver(IntakeClient.shop(port))) {
      receiver.subscribe("eventType=CancelProductOrderCreateEvent&state=acknowledged");
      String order = id(IntakeClient.shop(port).post(OrderBody.complete().toString()));
      requestCancellation.request(order, null, "phone");
      deliverEvents.run();

      assertThat(receiver.about(order)).hasSize(1);
      Received told = receiver.about(order).get(0);
      assertThat(told.path()).isEqualTo("/events/listener/cancelProductOrderCreateEvent");
      assertThat(told.body().at("/event/cancelProductOrder/productOrder/id").asText())
          .isEqualTo(order);
    }
  }
}
