package io.mittelpunkt.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.engine.gate.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class RefusedModelsAnalyzerTest {

  @Test
  void endsTheStartInAListThatCanBeWorkedThrough() {
    var refusal =
        new RefusedModels(
            List.of(
                new Finding("provisioning/a.bpmn", "userTask_a", "waits unseen", "Give it a timer"),
                new Finding("provisioning/b.form", "name", "is readonly", "Make it disabled")));

    var analysis = new RefusedModelsAnalyzer().analyze(new IllegalStateException(refusal));

    assertThat(analysis.getDescription())
        .containsSubsequence(
            "processes/provisioning/a.bpmn",
            "userTask_a: waits unseen",
            "Cure: Give it a timer",
            "processes/provisioning/b.form",
            "name: is readonly",
            "Cure: Make it disabled");
    assertThat(analysis.getAction()).contains("Nothing was deployed");
  }

  @Test
  void isKnownToTheStart() {
    assertThat(
            SpringFactoriesLoader.forResourceLocation("META-INF/spring.factories")
                .load(
                    FailureAnalyzer.class,
                    FailureHandler.handleMessage((othersNeedAContext, failure) -> {})))
        .hasAtLeastOneElementOfType(RefusedModelsAnalyzer.class);
  }
}
