package io.mittelpunkt.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** How a process owner calls the steps of a model. */
@Component
public class ModelNames {

  private final RepositoryService repositoryService;

  ModelNames(RepositoryService repositoryService) {
    this.repositoryService = repositoryService;
  }

  /**
   * The name of a step, in the language in which the model is deployed.
   *
   * @param processDefinitionId the definition that the running instance follows
   * @param elementId the step
   * @return its name, or its id where it has none
   */
  public String of(String processDefinitionId, String elementId) {
    ModelElementInstance element =
        repositoryService.getBpmnModelInstance(processDefinitionId).getModelElementById(elementId);
    return element instanceof FlowElement step && step.getName() != null
        ? step.getName().replaceAll("\\s+", " ")
        : elementId;
  }
}
