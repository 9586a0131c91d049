package io.mittelpunkt.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.support.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** On an engine of its own beside the service's, which takes no model that is only a test's. */
@RunningService
class TaskContextInterceptorTest {

  private static final String PROCESS = "ask-back";

  @Autowired DataSource dataSource;

  private final String caseId = UUID.randomUUID().toString();
  private ProcessEngine engine;
  private String deployment;
  private String taskId;

  @BeforeEach
  void start() {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("context-" + caseId);
    configuration.setDataSource(dataSource);
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setHistory("activity");
    configuration.setAuthorizationEnabled(true);
    configuration.setCmmnEnabled(false);
    configuration.setJobExecutorActivate(false);
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.getProcessEnginePlugins().add(new TaskContextPlugin(rooms(this::facts)));
    engine = configuration.buildProcessEngine();
    deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addClasspathResource("engine/ask-back.bpmn")
            .addClasspathResource("engine/ask-back.form")
            .deploy()
            .getId();
    engine.getRuntimeService().startProcessInstanceByKey(PROCESS, caseId, Map.of("mobile", "own"));
    taskId =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(caseId)
            .singleResult()
            .getId();
  }

  @AfterEach
  void stop() {
    engine.getRepositoryService().deleteDeployment(deployment, true);
    engine.close();
  }

  @Test
  void aFormShowsWhatTheRoomsKnow() {
    assertThat(engine.getFormService().getTaskFormVariables(taskId))
        .containsEntry("customerName", "Mia Ümlaut")
        .containsEntry("waitsSinceDays", 3);
  }

  @Test
  void aFactWinsOverAVariableThatSomebodySet() {
    assertThat(engine.getFormService().getTaskFormVariables(taskId))
        .containsEntry("mobile", "known");
  }

  @Test
  void onlyWhatWasAskedForIsAdded() {
    assertThat(engine.getFormService().getTaskFormVariables(taskId, List.of("customerName"), false))
        .containsOnlyKeys("customerName");
  }

  @Test
  void whatComesFromOutsideIsTakenToTheLetter() {
    assertThat(engine.getFormService().getTaskFormVariables(taskId))
        .containsEntry("nickname", "&#42;&#42;Bold&#42;&#42;")
        .containsEntry("story", "- first\n- &#91;second&#93;");
  }

  @Test
  void nothingIsStored() {
    engine.getFormService().getTaskFormVariables(taskId);
    assertThat(engine.getTaskService().getVariables(taskId)).containsOnlyKeys("mobile");
    engine.getFormService().submitTaskForm(taskId, Map.of());
    assertThat(engine.getRuntimeService().createVariableInstanceQuery().list())
        .noneMatch(variable -> variable.getName().equals("customerName"));
  }

  @Test
  void whoeverOnlyWatchesCasesSeesNothing() {
    engine.getIdentityService().setAuthentication("stranger", List.of(Groups.PROCESS_OWNERS));
    try {
      assertThatThrownBy(() -> engine.getFormService().getTaskFormVariables(taskId))
          .isInstanceOf(AuthorizationException.class);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  @Test
  void anAgentSeesTheFacts() {
    engine.getIdentityService().setAuthentication("anybody", List.of(Groups.AGENTS));
    try {
      assertThat(engine.getFormService().getTaskFormVariables(taskId)).containsKey("customerName");
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private Map<String, Object> facts(String businessKey, String processId, String instance) {
    return businessKey.equals(caseId) && processId.equals(PROCESS)
        ? Map.of(
            "customerName", "Mia Ümlaut",
            "waitsSinceDays", 3,
            "mobile", "known",
            "nickname", "**Bold**",
            "story", List.of("first", "[second]"))
        : Map.of();
  }

  private static ObjectProvider<TaskContext> rooms(TaskContext... rooms) {
    return new ObjectProvider<>() {
      @Override
      public Stream<TaskContext> orderedStream() {
        return Stream.of(rooms);
      }
    };
  }
}
