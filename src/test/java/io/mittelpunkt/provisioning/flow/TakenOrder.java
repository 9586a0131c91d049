package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.PlaceDraft;
import io.mittelpunkt.support.SteppedDraft;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test has at hand in which anna takes an order by phone or in the shop. */
@StoppedEngine
abstract class TakenOrder {

  static final LocalDate BIRTH_DATE = LocalDate.of(1988, 4, 17);
  static final String TASK = "userTask_takeOrder";

  @Autowired ApplicationContext service;
  @Autowired World world;
  @Autowired JdbcClient jdbc;
  @Autowired Customers customers;
  @Autowired Orders orders;
  @Autowired PlaceDraft placeDraft;
  @Autowired ProcessEngine engine;

  @AfterEach
  void behave() {
    world.set("network", "ok");
  }

  SteppedDraft ofKnown(Customer customer) {
    return begin(Map.of("customerNumber", customer.id(), "channel", "phone"));
  }

  SteppedDraft begin(Map<String, Object> form) {
    return SteppedDraft.begin(service, "anna", "agents", form);
  }

  Map<String, Object> newcomer(String name) {
    Map<String, Object> form = new HashMap<>();
    form.put("channel", "shop");
    form.put("newName", name);
    form.put("street", "Lindenstraße 7");
    form.put("postcode", "10969");
    form.put("city", "Berlin");
    form.put("email", UUID.randomUUID() + "@example.com");
    form.put("contactPhone", "");
    form.put("language", "de");
    return form;
  }
}
