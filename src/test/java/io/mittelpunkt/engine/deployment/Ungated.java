package io.mittelpunkt.engine.deployment;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Brings a model past the gate, to try what holds behind it. */
public final class Ungated {

  /** Marks what came past the gate. */
  public static final String RESOURCE = "ungated.bpmn";

  private Ungated() {}

  /**
   * Deploys one process.
   *
   * @return the deployment's id, for the test to delete it
   */
  public static String deploy(ProcessEngine engine, BpmnModelInstance model) {
    var deployment =
        engine.getRepositoryService().createDeployment().addModelInstance(RESOURCE, model);
    return run(engine, deployment::deploy).getId();
  }

  /** Deploys something else, and leaves the gate as it was. */
  static <T> T run(ProcessEngine engine, Supplier<T> deployment) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    var guarded = configuration.getDeployers();
    configuration
        .getDeploymentCache()
        .setDeployers(
            guarded.stream().filter(each -> !(each instanceof GuardedDeployment)).toList());
    try {
      return deployment.get();
    } finally {
      configuration.getDeploymentCache().setDeployers(guarded);
    }
  }
}
