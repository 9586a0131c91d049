package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Measures what {@link CoversModel} promises. */
class ModelCoverage implements BeforeAllCallback, AfterAllCallback {

  @Override
  public void beforeAll(ExtensionContext test) {
    SpringExtension.getApplicationContext(test).getBean(TakenFlows.class).forget();
  }

  @Override
  public void afterAll(ExtensionContext test) {
    if (System.getProperty("test", "").contains("#")) {
      return; // Somebody runs a single method by hand.
    }
    String model = test.getRequiredTestClass().getAnnotation(CoversModel.class).value();
    ApplicationContext service = SpringExtension.getApplicationContext(test);
    TakenFlows taken = service.getBean(TakenFlows.class);
    List<String> flows = flowsOf(model, service.getBean(RepositoryService.class));

    assertThat(flows).as("the sequence flows of %s", model).isNotEmpty();
    assertThat(flows)
        .as("what no test of %s walks in %s", test.getDisplayName(), model)
        .filteredOn(flow -> !taken.contains(model, flow))
        .isEmpty();
  }

  private static List<String> flowsOf(String model, RepositoryService repository) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(model)
            .latestVersion()
            .singleResult()
            .getId();
    return repository
        .getBpmnModelInstance(definition)
        .getModelElementsByType(SequenceFlow.class)
        .stream()
        .map(SequenceFlow::getId)
        .toList();
  }
}
