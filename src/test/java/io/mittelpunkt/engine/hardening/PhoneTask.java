package io.mittelpunkt.engine.hardening;

import static org.awaitility.Awaitility.await;

import io.mittelpunkt.support.Shop;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** The task 'Ask the customer by phone' of a new order, claimed by {@code anna}. */
record PhoneTask(ProcessEngine engine, String order, String id, String instance) {

  static PhoneTask of(String customer, int port, ProcessEngine engine) {
    Shop shop = new Shop(port);
    String order = shop.order(customer, "");
    shop.linkOf(order);
    Job overdue =
        await()
            .atMost(Duration.ofSeconds(90))
            .until(() -> overdue(engine, order), job -> job != null);
    engine.getManagementService().executeJob(overdue.getId());
    Task task = query(engine, order);
    engine.getTaskService().claim(task.getId(), "anna");
    return new PhoneTask(engine, order, task.getId(), task.getProcessInstanceId());
  }

  /** Whether it still waits for somebody. */
  boolean isOpen() {
    return query(engine, order) != null;
  }

  /** The value of a variable of the case, or null. */
  Object variable(String name) {
    return engine.getRuntimeService().getVariable(instance, name);
  }

  private static Job overdue(ProcessEngine engine, String order) {
    var instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(order, "provision-order")
            .singleResult();
    return instance == null
        ? null
        : engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(instance.getId())
            .activityId("event_answerOverdue")
            .singleResult();
  }

  private static Task query(ProcessEngine engine, String order) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(order)
        .taskDefinitionKey("userTask_askByPhone")
        .singleResult();
  }
}
