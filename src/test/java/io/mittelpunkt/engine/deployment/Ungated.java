package io.mittelpunkt.engine.deployment;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Brings a model past the gate, to try what holds behind it. */
public final class Ungated {

  private Ungated() {}

  /**
   * Deploys one process and leaves the gate as it was.
   *
   * @return the deployment's id
   */
  public static String deploy(ProcessEngine engine, BpmnModelInstance model) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    var guarded = configuration.getDeployers();
    configuration
        .getDeploymentCache()
        .setDeployers(
            guarded.stream().filter(each -> !(each instanceof GuardedDeployment)).toList());
    try {
      return engine
          .getRepositoryService()
          .createDeployment()
          .addModelInstance("ungated.bpmn", model)
          .deploy()
          .getId();
    } finally {
      configuration.getDeploymentCache().setDeployers(guarded);
    }
  }
}
