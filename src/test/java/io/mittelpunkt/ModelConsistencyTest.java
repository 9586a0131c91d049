package io.mittelpunkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.mittelpunkt.engine.deployment.Gatekeeper;
import io.mittelpunkt.engine.deployment.ModelReader;
import io.mittelpunkt.engine.deployment.Ungated;
import io.mittelpunkt.engine.gate.ModelFile;
import io.mittelpunkt.support.StoppedEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The models in {@code processes/}, held against the gate and followed into the engine. */
@StoppedEngine
class ModelConsistencyTest {

  private static final Path DRAWN = Path.of("processes");

  @Autowired ModelReader reader;
  @Autowired Gatekeeper gatekeeper;
  @Autowired RepositoryService repositoryService;

  @Test
  void nothingSpeaksAgainstTheModels() {
    assertThatCode(() -> gatekeeper.admit(reader.read())).doesNotThrowAnyException();
  }

  @Test
  void eachDrawnModelTravelsWithTheService() throws IOException {
    assertThat(reader.read().files().stream().map(ModelFile::name))
        .containsExactlyInAnyOrderElementsOf(
            drawn().filter(name -> name.matches(".*\\.(bpmn|dmn|form)")).toList());
  }

  @Test
  void theWholeSetRunsFromOneDeployment() throws IOException {
    List<ProcessDefinition> running =
        repositoryService.createProcessDefinitionQuery().latestVersion().list().stream()
            .filter(process -> !process.getResourceName().equals(Ungated.RESOURCE))
            .toList();

    assertThat(running)
        .extracting(ProcessDefinition::getResourceName)
        .containsExactlyInAnyOrderElementsOf(
            drawn().filter(name -> name.endsWith(".bpmn")).toList());
    assertThat(running.stream().map(ProcessDefinition::getDeploymentId).distinct().count())
        .isLessThanOrEqualTo(1);
  }

  private static Stream<String> drawn() throws IOException {
    try (Stream<Path> found = Files.walk(DRAWN)) {
      return found
          .filter(Files::isRegularFile)
          .filter(path -> !path.toString().contains(".camunda"))
          .map(path -> DRAWN.relativize(path).toString().replace('\\', '/'))
          .toList()
          .stream();
    }
  }
}
