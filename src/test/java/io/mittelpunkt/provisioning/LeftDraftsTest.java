package io.mittelpunkt.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.NewOrder;
import io.mittelpunkt.orders.PlaceOrder;
import io.mittelpunkt.support.StoppedEngine;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a customer left more than once, or went on with elsewhere: one offer, and no trace after.
 */
@StoppedEngine
class LeftDraftsTest {

  private static final PostalAddress HERE = new PostalAddress("Lindenstraße 5", "10969", "Berlin");
  private static final PostalAddress THERE = new PostalAddress("Sonnenallee 88", "12045", "Berlin");

  @Autowired Customers customers;
  @Autowired Drafts drafts;
  @Autowired SaveDraft saveDraft;
  @Autowired EndDraft endDraft;
  @Autowired PlaceOrder placeOrder;

  private final Customer newcomer =
      new Customer(
          "demo-shop:" + UUID.randomUUID(),
          "Wanda Web",
          Locale.GERMAN,
          ZoneId.of("Europe/Berlin"),
          "wanda@example.com",
          null,
          HERE,
          null);

  @Test
  void leftTwiceInOneShopItIsOneDraftAsItWasLeftLast() {
    String first = left("demo-shop", HERE, "dsl-50");

    assertThat(left("demo-shop", THERE, "dsl-100")).isEqualTo(first);

    assertThat(drafts.get(first).offeringId()).isEqualTo("dsl-100");
    assertThat(drafts.get(first).address()).isEqualTo(THERE);
    assertThat(left("demo-partner", HERE, null)).as("another shop's").isNotEqualTo(first);
  }

  @Test
  void theAccountGoesWithTheLastOfItsDrafts() {
    String first = left("demo-shop", HERE, "dsl-50");
    String second = left("demo-partner", HERE, "dsl-50");

    endDraft.decline(first);
    assertThat(customers.find(newcomer.id())).isPresent();

    endDraft.decline(second);
    assertThat(customers.find(newcomer.id())).isEmpty();
  }

  @Test
  void whoOrdersElsewhereMeanwhileIsNotOfferedToGoOn() {
    String here = left("demo-shop", HERE, "dsl-50");

    String order = ordered(HERE);

    assertThat(drafts.get(here).state()).isEqualTo(OrderDraft.State.PLACED);
    assertThat(drafts.get(here).orderId()).isEqualTo(order);
  }

  @Test
  void whoOrdersForAnotherAddressMayStillWantTheFirst() {
    String here = left("demo-shop", HERE, "dsl-50");

    ordered(THERE);

    assertThat(drafts.get(here).state()).isEqualTo(OrderDraft.State.LEFT);
  }

  private String left(String client, PostalAddress address, String offering) {
    return saveDraft.save(client, newcomer, address, "web", offering, null);
  }

  private String ordered(PostalAddress address) {
    return placeOrder.place(
        new NewOrder(
            "demo-shop",
            null,
            newcomer.id(),
            "1",
            "dsl-100",
            address,
            Map.of(),
            null,
            null,
            "{\"productOrderItem\":[{\"id\":\"1\",\"action\":\"add\","
                + "\"productOffering\":{\"id\":\"dsl-100\"}}]}"));
  }
}
