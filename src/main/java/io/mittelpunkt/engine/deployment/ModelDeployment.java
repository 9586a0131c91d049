package io.mittelpunkt.engine.deployment;

import io.mittelpunkt.engine.gate.ModelFile;
import io.mittelpunkt.engine.gate.ModelSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys the models at start-up, once every bean stands and before the web server and the job
 * executor begin. The whole set is one deployment, made only when a file has changed: with single
 * files, a call activity bound to {@code deployment} would no longer find what it calls.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

  private static final String NAME = "mittelpunkt";

  private final ModelReader reader;
  private final Gatekeeper gatekeeper;
  private final RepositoryService repositoryService;

  ModelDeployment(ModelReader reader, Gatekeeper gatekeeper, RepositoryService repositoryService) {
    this.reader = reader;
    this.gatekeeper = gatekeeper;
    this.repositoryService = repositoryService;
  }

  @Override
  public void afterSingletonsInstantiated() {
    ModelSet models = read();
    if (models.files().isEmpty()) {
      return;
    }
    // Unchanged models are not deployed again, but a changed service may no longer fit them.
    gatekeeper.admit(models);
    DeploymentBuilder deployment =
        repositoryService.createDeployment().name(NAME).enableDuplicateFiltering(false);
    for (ModelFile file : models.files()) {
      deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content()));
    }
    deployment.deploy();
  }

  private ModelSet read() {
    try {
      return reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
