package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.PlaceOrder;
import io.mittelpunkt.orders.ProductOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An order of a customer of its own, whose cases move only when a test moves them. */
public final class SteppedOrder {

  private static final int TRIES = 5;

  private final ApplicationContext service;
  private final ProcessEngine engine;
  private final String id;
  private final ProcessInstance instance;

  private SteppedOrder(ApplicationContext service, String id) {
    this.service = service;
    this.engine = service.getBean(ProcessEngine.class);
    this.id = id;
    this.instance = only("provision-order");
  }

  /** A customer of his own, whom mail reaches and who told us what is given. */
  public static Customer customer(
      ApplicationContext service, @Nullable LocalDate birthDate, @Nullable String mobile) {
    String number = "C-" + UUID.randomUUID();
    Customer customer =
        new Customer(
            number,
            "Mia Muster",
            Locale.GERMAN,
            ZoneId.of("Europe/Berlin"),
            number.toLowerCase(Locale.ROOT) + "@example.com",
            mobile,
            new PostalAddress("Lindenstraße 5", "10969", "Berlin"),
            birthDate);
    service.getBean(Customers.class).open(customer);
    return customer;
  }

  public static SteppedOrder place(
      ApplicationContext service,
      Customer customer,
      String offering,
      String postcode,
      Map<Detail, String> told) {
    return place(service, Wanted.by(customer, offering).at(postcode).telling(told));
  }

  public static SteppedOrder place(ApplicationContext service, Wanted wanted) {
    return new SteppedOrder(service, service.getBean(PlaceOrder.class).place(wanted.order()));
  }

  public String id() {
    return id;
  }

  /** The instance of {@code provision-order}, also when it has ended. */
  public ProcessInstance instance() {
    return instance;
  }

  public ProductOrder row() {
    return service.getBean(Orders.class).get(id);
  }

  public String state() {
    return row().state().code();
  }

  public List<String> journal() {
    return service.getBean(Journal.class).of(id).stream().map(JournalLine::what).toList();
  }

  /** The running instances of a model for this order. */
  public List<ProcessInstance> all(String model) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id)
        .processDefinitionKey(model)
        .list();
  }

  /** The running instances for this order, of whichever model. */
  public List<ProcessInstance> all() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id)
        .list();
  }

  public ProcessInstance only(String model) {
    List<ProcessInstance> all = all(model);
    assertThat(all).as("instances of " + model).hasSize(1);
    return all.get(0);
  }

  /** Where the ended instances of a model ended. */
  public List<String> endsOf(String model) {
    HistoryService history = engine.getHistoryService();
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(id)
        .processDefinitionKey(model)
        .finished()
        .list()
        .stream()
        .map(ended -> ended.getEndActivityId())
        .toList();
  }

  /** The one job that waits at a step, in whichever case of this order. */
  public Job job(String step) {
    List<Job> jobs = jobs(step);
    assertThat(jobs).as("jobs at " + step).hasSize(1);
    return jobs.get(0);
  }

  public List<Job> jobs(String step) {
    List<String> instances = all().stream().map(ProcessInstance::getId).toList();
    return engine.getManagementService().createJobQuery().activityId(step).list().stream()
        .filter(job -> instances.contains(job.getProcessInstanceId()))
        .toList();
  }

  /** Lets the job at each of these steps run, one after the other; a timer has to be due. */
  public SteppedOrder run(String... steps) {
    for (String step : steps) {
      Job job = job(step);
      assertThat(due(job)).as(step + " is due, at " + job.getDuedate()).isTrue();
      engine.getManagementService().executeJob(job.getId());
    }
    return this;
  }

  /** Lets a job run that fails, as often as it is tried. */
  public void failForGood(String step) {
    String job = job(step).getId();
    for (int i = 0; i < TRIES; i++) {
      assertThat(catchThrowable(() -> engine.getManagementService().executeJob(job)))
          .as("try %d of %s", i + 1, step)
          .isNotNull();
    }
    assertThat(job(step).getRetries()).isZero();
  }

  /** Whether a timer of a step is due. */
  public boolean due(String step) {
    return due(job(step));
  }

  /** How long after now the timer of a step is due, to the minute. */
  public Duration dueIn(String step) {
    Duration left =
        Duration.between(service.getBean(World.class).now(), job(step).getDuedate().toInstant());
    return Duration.ofMinutes(Math.round(left.toSeconds() / 60.0));
  }

  private boolean due(Job job) {
    return engine.getManagementService().createJobQuery().jobId(job.getId()).executable().count()
        == 1;
  }

  public Task task(String step) {
    List<Task> tasks = tasks(step);
    assertThat(tasks).as("tasks of " + step).hasSize(1);
    return tasks.get(0);
  }

  public List<Task> tasks(String step) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(id)
        .taskDefinitionKey(step)
        .list();
  }

  /** Somebody of a group sends a task's form as Tasklist does, with no other rights than his. */
  public void submit(String step, String login, String group, Map<String, Object> form) {
    String task = task(step).getId();
    as(login, group, () -> engine.getFormService().submitTaskForm(task, form));
  }

  /** What somebody of a group reads in a task's form. */
  public Map<String, Object> form(String step, String login, String group) {
    String task = task(step).getId();
    engine.getIdentityService().setAuthentication(login, List.of(group));
    try {
      return engine.getFormService().getTaskFormVariables(task);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private void as(String login, String group, Runnable work) {
    engine.getIdentityService().setAuthentication(login, List.of(group));
    try {
      work.run();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
