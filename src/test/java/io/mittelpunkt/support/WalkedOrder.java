package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.scheduling.SettleVisit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a test has at hand that walks an order's way, with the stand-ins answering over HTTP. */
@StoppedEngine
public abstract class WalkedOrder {

  protected static final LocalDate BIRTH_DATE = LocalDate.of(1988, 4, 17);
  protected static final String MOBILE = "+4915112345601";

  @Autowired protected ApplicationContext service;
  @Autowired protected ProcessEngine engine;
  @Autowired protected World world;
  @Autowired protected Told told;
  @Autowired protected Customers customers;
  @Autowired private CustomerLinks links;
  @Autowired private SettleVisit settleVisit;

  @BeforeEach
  void assertOnThisEngine() {
    init(engine);
  }

  @AfterEach
  void behave() {
    world.set("network", "ok");
    world.set("warehouse", "ok");
  }

  /** Somebody whom nothing has to be asked. */
  protected Customer known() {
    return SteppedOrder.customer(service, BIRTH_DATE, MOBILE);
  }

  protected SteppedOrder place(Wanted wanted) {
    return SteppedOrder.place(service, wanted);
  }

  protected SteppedOrder place(String offering) {
    return place(Wanted.by(known(), offering));
  }

  protected SteppedOrder placeWithoutBirthDate() {
    return place(Wanted.by(SteppedOrder.customer(service, null, MOBILE), "dsl-50"));
  }

  /** On to the check of the address, and past it. */
  protected SteppedOrder checked(SteppedOrder order) {
    return order.run("event_orderReceived", "serviceTask_qualifyAddress");
  }

  protected SteppedOrder waitingForTheModem() {
    return checked(place("dsl-50")).run("serviceTask_reservePort", "serviceTask_shipModem");
  }

  /** All is there, and the line is to be switched on next. */
  protected SteppedOrder readyForTheSwitch() {
    SteppedOrder order = waitingForTheModem();
    world.reportDelivery(order.id());
    return order.run("event_wishedDayCome");
  }

  protected Customer customer(SteppedOrder order) {
    return customers.get(order.row().customerId());
  }

  protected LocalDate today(SteppedOrder order) {
    return LocalDate.ofInstant(world.now(), customer(order).zone());
  }

  /** He fills in the form of his page, and the order hears of it. */
  protected int answerOnPage(SteppedOrder order, String answer) {
    int status = typeOnPage(order, answer);
    world.tell(order.id());
    return status;
  }

  protected int typeOnPage(SteppedOrder order, String answer) {
    return world
        .answerOnPage(links.mint(order.row().customerId(), order.id()), answer)
        .statusCode();
  }

  /** An agent agrees a window of two hours on a day, from that hour on. */
  protected void agreeVisit(SteppedOrder order, LocalDate day, String hour) {
    order.submit(
        "userTask_agreeWindow",
        "anna",
        "agents",
        Map.of("visitDay", day.toString(), "visitHour", hour));
  }

  /** The visit is over, and its process hears how it went. */
  protected void visitEnds(SteppedOrder order, String outcome) {
    settleVisit.settle(order.id(), outcome);
    world.tell(order.id());
  }

  /** The window passes, and nobody says that the technician came. */
  protected void windowPasses(SteppedOrder order) {
    world.letPass(order.dueIn("event_windowOver").plusMinutes(1));
    order.run("event_windowOver");
  }

  /** Lets a job fail until it is a task of operations. */
  protected void failForGood(SteppedOrder order, String step) {
    for (String system : List.of("network", "warehouse")) {
      world.set(system, "error");
    }
    order.failForGood(step);
    behave();
    order.run("event_stepFailed");
  }

  /** His question is overdue, and an agent has the task to ask him. */
  protected SteppedOrder questionWithTheAgent() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");
    world.letPass(Duration.ofHours(48));
    return order.run("event_answerOverdue");
  }

  /** Nobody moves the step that a timer watches, and that is noticed in time (P1). */
  protected void assertEscalates(SteppedOrder order, String timer, int afterHours) {
    assertThat(order.dueIn(timer)).isEqualTo(Duration.ofHours(afterHours));
    world.letPass(Duration.ofHours(afterHours));
    order.run(timer);
    assertThat(order.only("escalate-idle-case")).isWaitingAt("event_leadDue");
  }

  protected static Map<String, Object> otherAddress(String postcode) {
    return Map.of(
        "choice", "otherAddress",
        "street", "Sonnenallee 88",
        "postcode", postcode,
        "city", "Berlin");
  }
}
