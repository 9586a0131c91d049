package io.mittelpunkt.provisioning.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.provisioning.SystemUnavailable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.NestedExceptionUtils;

/** An order's cases in the engine, in an order that a seed repeats. */
final class Cases {

  private final ProcessEngine engine;
  private final String orderId;

  Cases(ProcessEngine engine, String orderId) {
    this.engine = engine;
    this.orderId = orderId;
  }

  /** The models of its running cases. */
  List<String> running() {
    return instances().stream().map(ProcessInstance::getProcessDefinitionKey).sorted().toList();
  }

  private List<ProcessInstance> instances() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(orderId)
        .list();
  }

  /**
   * A job and the step that it waits at.
   *
   * @param step the step's id in its model
   */
  record Waiting(String step, Job job) {

    private String jobId() {
      return job.getId();
    }
  }

  /** All its jobs, by the step that they wait at. */
  List<Waiting> jobs() {
    return of(engine.getManagementService().createJobQuery());
  }

  /** Those that a job executor would run now. */
  List<Waiting> dueJobs() {
    return of(engine.getManagementService().createJobQuery().executable());
  }

  private List<Waiting> of(JobQuery query) {
    return instances().stream()
        .flatMap(instance -> query.processInstanceId(instance.getId()).list().stream())
        .map(job -> new Waiting(stepOf(job), job))
        .sorted(Comparator.comparing(Waiting::step).thenComparing(Waiting::jobId))
        .toList();
  }

  private String stepOf(Job job) {
    return engine
        .getManagementService()
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }

  /** When the next job is due that still has tries. */
  Optional<Instant> nextDue() {
    return jobs().stream()
        .map(Waiting::job)
        .filter(job -> job.getRetries() > 0)
        .map(Job::getDuedate)
        .filter(Objects::nonNull)
        .map(Date::toInstant)
        .min(Comparator.naturalOrder());
  }

  /**
   * Runs a job, which may fail for what network or warehouse do, and for nothing else.
   *
   * @return what came of it
   */
  String run(Waiting waiting) {
    try {
      engine.getManagementService().executeJob(waiting.jobId());
      return waiting.step() + " ran";
    } catch (RuntimeException e) {
      Throwable cause = e;
      while (cause != null && !(cause instanceof SystemUnavailable)) {
        cause = cause.getCause();
      }
      assertThat(cause)
          .as(
              "%s failed for another reason: %s",
              waiting.step(), NestedExceptionUtils.getMostSpecificCause(e))
          .isNotNull();
      return waiting.step() + " failed: " + cause.getMessage();
    }
  }

  /** Lets jobs without tries be tried again, past the task that waits for it. */
  long giveTries() {
    List<Waiting> failed =
        jobs().stream().filter(waiting -> waiting.job().getRetries() == 0).toList();
    failed.forEach(it -> engine.getManagementService().setJobRetries(it.jobId(), 1));
    return failed.size();
  }

  List<Task> tasks() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(orderId)
        .list()
        .stream()
        .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(Task::getId))
        .toList();
  }

  /**
   * Somebody of a group sends a task's form.
   *
   * @return what came of it: what cannot be right is refused, and the task stays
   */
  String submit(Task task, String group, Map<String, Object> form) {
    engine.getIdentityService().setAuthentication("somebody", List.of(group));
    try {
      engine.getFormService().submitTaskForm(task.getId(), form);
      return task.getTaskDefinitionKey() + " " + form;
    } catch (BadUserRequestException e) {
      return task.getTaskDefinitionKey() + " " + form + " refused: " + e.getMessage();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  long incidents() {
    Set<String> ours = instances().stream().map(ProcessInstance::getId).collect(Collectors.toSet());
    return engine.getRuntimeService().createIncidentQuery().list().stream()
        .filter(incident -> ours.contains(incident.getProcessInstanceId()))
        .count();
  }
}
