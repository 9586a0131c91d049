package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** A draft whose cases move only when a test moves them. */
public final class SteppedDraft {

  private final ApplicationContext service;
  private final ProcessEngine engine;
  private final String id;

  public SteppedDraft(ApplicationContext service, String id) {
    this.service = service;
    this.engine = service.getBean(ProcessEngine.class);
    this.id = id;
  }

  /** Somebody of a group starts {@code take-order} as Tasklist does. */
  public static SteppedDraft begin(
      ApplicationContext service, String login, String group, Map<String, Object> form) {
    ProcessEngine engine = service.getBean(ProcessEngine.class);
    ProcessInstance started =
        as(
            engine,
            login,
            group,
            () -> engine.getFormService().submitStartForm(definition(engine, "take-order"), form));
    String key =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(started.getId())
            .singleResult()
            .getBusinessKey();
    return new SteppedDraft(service, key);
  }

  /** The newest version of a process. */
  public static String definition(ProcessEngine engine, String process) {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getId();
  }

  public String id() {
    return id;
  }

  public OrderDraft row() {
    return service.getBean(Drafts.class).get(id);
  }

  public String state() {
    return row().state().code();
  }

  /** The running instances of a model for this draft. */
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
        .map(ended -> ended.getEndActivityId())
        .toList();
  }

  /** Lets the job at each of these steps run, one after the other; a timer has to be due. */
  public SteppedDraft run(String... steps) {
    for (String step : steps) {
      Job job = job(step);
      assertThat(engine.getManagementService().createJobQuery().jobId(job.getId()).executable())
          .as(step + " is due, at " + job.getDuedate())
          .satisfies(query -> assertThat(query.count()).isOne());
      engine.getManagementService().executeJob(job.getId());
    }
    return this;
  }

  public Job job(String step) {
    List<String> mine =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(id)
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .toList();
    List<Job> jobs =
        engine.getManagementService().createJobQuery().activityId(step).list().stream()
            .filter(job -> mine.contains(job.getProcessInstanceId()))
            .toList();
    assertThat(jobs).as("jobs at " + step).hasSize(1);
    return jobs.get(0);
  }

  public Task task(String step) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(id)
        .taskDefinitionKey(step)
        .singleResult();
  }

  /** An agent sends a task's form as Tasklist does. */
  public void submit(String step, String login, Map<String, Object> form) {
    submit(step, login, "agents", form);
  }

  /** Somebody of a group sends a task's form as Tasklist does. */
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

  /** What an agent reads in a task's form. */
  public Map<String, Object> form(String step, String login) {
    String task = task(step).getId();
    return as(engine, login, "agents", () -> engine.getFormService().getTaskFormVariables(task));
  }

  private static <T> T as(ProcessEngine engine, String login, String group, Supplier<T> work) {
    engine.getIdentityService().setAuthentication(login, List.of(group));
    try {
      return work.get();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
