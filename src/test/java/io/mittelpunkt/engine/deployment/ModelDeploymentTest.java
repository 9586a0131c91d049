package io.mittelpunkt.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mittelpunkt.engine.ModelTranslation;
import io.mittelpunkt.engine.gate.ModelFile;
import io.mittelpunkt.engine.gate.ModelSet;
import io.mittelpunkt.support.StoppedEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@StoppedEngine
class ModelDeploymentTest {

  @Autowired ProcessEngine engine;
  @Autowired Gatekeeper gatekeeper;
  @Autowired ModelDeployment deploymentAtStart;

  @AfterEach
  void clearAway() {
    definitions().stream()
        .map(ProcessDefinition::getDeploymentId)
        .distinct()
        .forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
  }

  @Test
  void aRestartWithTheSameModelsDeploysNothing() {
    BpmnModelInstance calling = calling();
    BpmnModelInstance called = called("Wait");
    deployUngated(calling, called);
    deployUngated(calling, called);

    assertThat(definitions()).extracting(ProcessDefinition::getVersion).containsExactly(1, 1);
  }

  @Test
  void oneChangedModelBringsTheWholeSetAgain() {
    BpmnModelInstance calling = calling();
    deployUngated(calling, called("Wait"));
    deployUngated(calling, called("Wait longer"));

    assertThat(definitions())
        .filteredOn(definition -> definition.getVersion() == 2)
        .extracting(ProcessDefinition::getKey)
        .containsExactlyInAnyOrder("call-other", "be-called");
    engine.getRuntimeService().startProcessInstanceByKey("call-other");
    assertThat(engine.getTaskService().createTaskQuery().taskName("Wait longer").count())
        .isEqualTo(1);
  }

  @Test
  void aRefusedSetStopsTheStartAndLeavesTheEngineAsItWas() {
    long before = deployments();
    var broken = new ModelSet(List.of(file("be-called", called("Wait"))));

    assertThatExceptionOfType(RefusedModels.class)
        .isThrownBy(() -> deployment(broken, gatekeeper).afterSingletonsInstantiated())
        .withMessageContaining("userTask_wait: waits, and no timer watches it");
    assertThat(deployments()).isEqualTo(before);
  }

  @Test
  void theModelsOfTheServiceAreDeployedAlready() {
    long before = deployments();
    deploymentAtStart.afterSingletonsInstantiated();

    assertThat(deployments()).isEqualTo(before);
  }

  private void deployUngated(BpmnModelInstance calling, BpmnModelInstance called) {
    var models = new ModelSet(List.of(file("call-other", calling), file("be-called", called)));
    Ungated.run(
        engine,
        () -> {
          deployment(models, new OpenGate()).afterSingletonsInstantiated();
          return models;
        });
  }

  /** A gate that stands open. */
  private static final class OpenGate extends Gatekeeper {
    OpenGate() {
      super(new ServiceBeans(new DefaultListableBeanFactory()));
    }

    @Override
    public void admit(ModelSet anything) {}
  }

  private ModelDeployment deployment(ModelSet models, Gatekeeper gate) {
    var nowhere = new PathMatchingResourcePatternResolver();
    var reader =
        new ModelReader(
            nowhere, new DefaultListableBeanFactory().getBeanProvider(ModelTranslation.class)) {
          @Override
          public ModelSet read() {
            return models;
          }
        };
    return new ModelDeployment(reader, gate, engine.getRepositoryService());
  }

  private static ModelFile file(String id, BpmnModelInstance model) {
    return new ModelFile(
        "set-test/" + id + ".bpmn", Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8));
  }

  private static BpmnModelInstance calling() {
    return Bpmn.createExecutableProcess("call-other")
        .camundaHistoryTimeToLiveString("P1D")
        .startEvent("event_begin")
        .callActivity("callActivity_other")
        .calledElement("be-called")
        .camundaCalledElementBinding("deployment")
        .endEvent("event_end")
        .done();
  }

  private static BpmnModelInstance called(String task) {
    return Bpmn.createExecutableProcess("be-called")
        .camundaHistoryTimeToLiveString("P1D")
        .startEvent("event_begin")
        .userTask("userTask_wait")
        .name(task)
        .endEvent("event_end")
        .done();
  }

  private List<ProcessDefinition> definitions() {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionResourceNameLike("set-test/%")
        .list();
  }

  private long deployments() {
    return engine.getRepositoryService().createDeploymentQuery().count();
  }
}
