package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.engine.FormChoices;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.engine.TaskContext;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.scheduling.WindowWords;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows whoever has a task of a visit its windows, who makes it and when he is expected. */
@Component
class VisitTaskContext implements TaskContext {

  private static final String ATTEND_VISIT = "attend-visit";

  private final Orders orders;
  private final Customers customers;
  private final Visits visits;
  private final Technicians technicians;
  private final WindowChoices choices;
  private final WindowWords words;
  private final StaffTexts texts;

  VisitTaskContext(
      Orders orders,
      Customers customers,
      Visits visits,
      Technicians technicians,
      WindowChoices choices,
      WindowWords words,
      StaffTexts texts) {
    this.orders = orders;
    this.customers = customers;
    this.visits = visits;
    this.technicians = technicians;
    this.choices = choices;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public Map<String, Object> facts(String businessKey, String processId, String processInstanceId) {
    return processId.equals(ATTEND_VISIT)
        ? orders.find(businessKey).map(this::facts).orElse(Map.of())
        : Map.of();
  }

  private Map<String, Object> facts(ProductOrder order) {
    Customer customer = customers.get(order.customerId());
    return visits
        .openOf(order.id())
        .map(visit -> ofVisit(visit, customer))
        .orElseGet(() -> toChoose(order));
  }

  private Map<String, Object> toChoose(ProductOrder order) {
    FormChoices windows = choices.of(order);
    return Map.of("windowsExist", !windows.all().isEmpty(), "windowChoices", windows);
  }

  private Map<String, Object> ofVisit(Visit visit, Customer customer) {
    Map<String, Object> facts = new HashMap<>();
    facts.put(
        "agreedWindow", words.line(visit.window(), texts.language().locale(), customer.zone()));
    facts.put("technicianName", technician(visit));
    facts.put(
        "visitExpected",
        visit.progress().expectedAt() == null
            ? texts.text("task.visit.notExpected")
            : texts.moment(visit.progress().expectedAt()));
    return facts;
  }

  private String technician(Visit visit) {
    return visit.planned() == null
        ? texts.text("task.visit.nobody")
        : technicians
            .find(visit.planned().technicianId())
            .map(Technician::name)
            .orElseGet(() -> texts.text("task.visit.nobody"));
  }
}
