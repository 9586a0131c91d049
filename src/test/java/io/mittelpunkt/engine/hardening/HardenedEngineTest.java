package io.mittelpunkt.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mittelpunkt.engine.deployment.Ungated;
import io.mittelpunkt.support.StoppedEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds in the engine itself, should a model ever slip by the gate. */
@StoppedEngine
class HardenedEngineTest {

  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  private final String businessKey = UUID.randomUUID().toString();
  private final List<String> deployments = new ArrayList<>();

  @AfterEach
  void clearAway() {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey)
        .list()
        .forEach(
            left ->
                engine
                    .getRuntimeService()
                    .deleteProcessInstanceIfExists(left.getId(), "test", true, true, true, true));
    deployments.forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
  }

  @Test
  void aScriptIsNotRun() {
    deploy(
        Bpmn.createExecutableProcess("script")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .scriptTask()
            .scriptFormat("juel")
            .scriptText("${1}")
            .endEvent()
            .done());

    assertThatExceptionOfType(ProcessEngineException.class)
        .isThrownBy(() -> start("script"))
        .withMessageContaining("Scripts are not run");
  }

  @Test
  void anExpressionDoesNotReachAClass() {
    deploy(
        Bpmn.createExecutableProcess("reflection")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .serviceTask()
            .camundaExpression("${''.getClass().forName('java.lang.Runtime')}")
            .endEvent()
            .done());

    assertThatExceptionOfType(ProcessEngineException.class)
        .isThrownBy(() -> start("reflection"))
        .withMessageContaining("getClass is closed to expressions");
  }

  @Test
  void aFailingStepIsTriedFiveTimes() {
    deploy(
        Bpmn.createExecutableProcess("failing")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .serviceTask()
            .camundaAsyncBefore()
            .camundaDelegateExpression("${noSuchDelegate}")
            .endEvent()
            .done());
    String instance = start("failing");

    for (int left = 4; left >= 0; left--) {
      Job job = jobOf(instance);
      assertThatExceptionOfType(ProcessEngineException.class)
          .isThrownBy(() -> engine.getManagementService().executeJob(job.getId()));
      assertThat(jobOf(instance).getRetries()).isEqualTo(left);
    }
    assertThat(engine.getRuntimeService().createIncidentQuery().processInstanceId(instance).count())
        .isEqualTo(1);
  }

  @Test
  void objectsAreKeptAsJsonAndOnlyOfKnownTypes() {
    deploy(
        Bpmn.createExecutableProcess("waiting")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .userTask()
            .endEvent()
            .done());
    String instance = start("waiting");
    var runtime = engine.getRuntimeService();

    runtime.setVariable(instance, "answer", new ArrayList<>(List.of("a", "b")));
    runtime.setVariable(
        instance,
        "foreign",
        Variables.serializedObjectValue("{\"text\":\"a label\"}")
            .serializationDataFormat("application/json")
            .objectTypeName("javax.swing.JLabel")
            .create());

    assertThat(
            runtime.<ObjectValue>getVariableTyped(instance, "answer", false).getValueSerialized())
        .isEqualTo("[\"a\",\"b\"]");
    assertThatExceptionOfType(ProcessEngineException.class)
        .isThrownBy(() -> runtime.getVariable(instance, "foreign"))
        .withStackTraceContaining("not whitelisted");
  }

  @Test
  void dueJobsAreFoundByAnIndex() {
    assertThat(
            jdbc.sql("select indexdef from pg_indexes where tablename = 'act_ru_job'")
                .query(String.class)
                .list())
        .anyMatch(index -> index.endsWith("(duedate_)"));
    assertThat(configuration().isJobExecutorAcquireByDueDate()).isTrue();
  }

  @Test
  void theSwitchesAreThrown() {
    assertThat(configuration())
        .returns(true, ProcessEngineConfigurationImpl::isAuthorizationEnabled)
        .returns(false, ProcessEngineConfigurationImpl::isEnableExpressionsInStoredQueries)
        .returns(false, ProcessEngineConfigurationImpl::isEnableExpressionsInAdhocQueries)
        .returns(false, ProcessEngineConfigurationImpl::isCmmnEnabled)
        .returns(false, ProcessEngineConfigurationImpl::isStandaloneTasksEnabled);
    assertThat(configuration().getQueryMaxResultsLimit()).isBetween(1, 2000);
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  private void deploy(BpmnModelInstance model) {
    deployments.add(Ungated.deploy(engine, model));
  }

  private String start(String process) {
    return engine.getRuntimeService().startProcessInstanceByKey(process, businessKey).getId();
  }

  private Job jobOf(String instance) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance)
        .singleResult();
  }
}
