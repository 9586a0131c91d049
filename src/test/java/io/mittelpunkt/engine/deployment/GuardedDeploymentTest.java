package io.mittelpunkt.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mittelpunkt.engine.gate.Finding;
import io.mittelpunkt.support.StoppedEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoppedEngine
class GuardedDeploymentTest {

  @Autowired RepositoryService repositoryService;

  /** As somebody would try it through the webapps' REST API. */
  @Test
  void refusesAScriptThatComesPastTheStart() {
    var model =
        Bpmn.createExecutableProcess("run-script")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent("event_begin")
            .scriptTask("scriptTask_run")
            .scriptFormat("juel")
            .scriptText("${1}")
            .endEvent("event_end")
            .done();

    assertThatExceptionOfType(RefusedModels.class)
        .isThrownBy(
            () ->
                repositoryService
                    .createDeployment()
                    .addModelInstance("provisioning/run-script.bpmn", model)
                    .deploy())
        .withMessageContaining("provisioning/run-script.bpmn, scriptTask_run: carries code")
        .extracting(RefusedModels::findings)
        .satisfies(
            findings ->
                assertThat(findings).extracting(Finding::element).contains("scriptTask_run"));
    assertThat(
            repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey("run-script")
                .count())
        .isZero();
  }
}
