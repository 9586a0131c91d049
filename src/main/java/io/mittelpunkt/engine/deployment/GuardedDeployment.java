package io.mittelpunkt.engine.deployment;

import io.mittelpunkt.engine.gate.ModelFile;
import io.mittelpunkt.engine.gate.ModelSet;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * Holds every new deployment against the model gate, whichever way it comes: at start-up, or
 * through the webapps' REST API, where somebody with the right to deploy could bring a script.
 */
@Component
class GuardedDeployment extends AbstractProcessEnginePlugin implements Deployer {

  private final Gatekeeper gatekeeper;

  GuardedDeployment(Gatekeeper gatekeeper) {
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<Deployer> deployers = new ArrayList<>(List.of(this));
    if (configuration.getCustomPreDeployers() != null) {
      deployers.addAll(configuration.getCustomPreDeployers());
    }
    configuration.setCustomPreDeployers(deployers);
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (deployment.isNew()) {
      gatekeeper.admit(
          new ModelSet(
              deployment.getResources().values().stream()
                  .map(resource -> new ModelFile(resource.getName(), resource.getBytes()))
                  .toList()));
    }
  }
}
