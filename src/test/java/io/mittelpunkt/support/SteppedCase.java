package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/**
 * What runs in the engine for one order or draft, and moves only when a test moves it.
 *
 * @param <T> the order or the draft
 */
public abstract class SteppedCase<T extends SteppedCase<T>> {

  private static final int TRIES = 5;

  protected final ApplicationContext service;
  protected final ProcessEngine engine;
  private final String id;

  protected SteppedCase(ApplicationContext service, String id) {
    this.service = service;
    this.engine = service.getBean(ProcessEngine.class);
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The running instances, of whichever model. */
  public List<ProcessInstance> all() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id)
        .list();
  }

  /** The running instances of a model. */
  public List<ProcessInstance> all(String model) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id)
        .processDefinitionKey(model)
        .list();
  }

  public ProcessInstance only(String model) {
    List<ProcessInstance> all = all(model);
    assertThat(all).as("instances of " + model).hasSize(1);
    return all.get(0);
  }

  /** Where the ended instances of a model ended, the oldest first. */
  public List<String> endsOf(String model) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(id)
        .processDefinitionKey(model)
        .finished()
        .orderByProcessInstanceEndTime()
        .asc()
        .list()
        .stream()
        .map(HistoricProcessInstance::getEndActivityId)
        .toList();
  }

  /** The one job that waits at a step, in whichever case. */
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
  @SuppressWarnings("unchecked")
  public T run(String... steps) {
    for (String step : steps) {
      Job job = job(step);
      assertThat(due(job)).as(step + " is due, at " + job.getDuedate()).isTrue();
      engine.getManagementService().executeJob(job.getId());
    }
    return (T) this;
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

  /** How long after now the timer of a step is due, to the minute. */
  public Duration dueIn(String step) {
    Duration left =
        Duration.between(service.getBean(World.class).now(), job(step).getDuedate().toInstant());
    return Duration.ofMinutes(Math.round(left.toSeconds() / 60.0));
  }

  /** Whether a timer of a step is due. */
  public boolean due(String step) {
    return due(job(step));
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
    as(
        engine,
        login,
        group,
        () -> {
          engine.getFormService().submitTaskForm(task, form);
          return task;
        });
  }

  /** What somebody of a group reads in a task's form. */
  public Map<String, Object> form(String step, String login, String group) {
    String task = task(step).getId();
    return as(engine, login, group, () -> engine.getFormService().getTaskFormVariables(task));
  }

  /** Does something as somebody of a group. */
  public static <R> R as(ProcessEngine engine, String login, String group, Supplier<R> work) {
    engine.getIdentityService().setAuthentication(login, List.of(group));
    try {
      return work.get();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
