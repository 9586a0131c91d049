package io.mittelpunkt.support;

import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;

/** A draft whose cases move only when a test moves them. */
public final class SteppedDraft extends SteppedCase<SteppedDraft> {

  public SteppedDraft(ApplicationContext service, String id) {
    super(service, id);
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

  public OrderDraft row() {
    return service.getBean(Drafts.class).get(id());
  }

  public String state() {
    return row().state().code();
  }

  /** An agent sends a task's form as Tasklist does. */
  public void submit(String step, String login, Map<String, Object> form) {
    submit(step, login, "agents", form);
  }

  /** What an agent reads in a task's form. */
  public Map<String, Object> form(String step, String login) {
    return form(step, login, "agents");
  }
}
