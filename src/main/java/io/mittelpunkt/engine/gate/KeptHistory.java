package io.mittelpunkt.engine.gate;

import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.jspecify.annotations.Nullable;

/** How long the traces of ended cases are kept is decided in the model, never left open. */
final class KeptHistory implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      for (Process process : diagram.all(Process.class)) {
        expect(
            diagram.file(), process.getId(), process.getCamundaHistoryTimeToLiveString(), findings);
      }
    }
    for (DecisionFile decisions : models.decisions()) {
      for (Decision decision : decisions.model().getModelElementsByType(Decision.class)) {
        expect(
            decisions.file(),
            decision.getId(),
            decision.getCamundaHistoryTimeToLiveString(),
            findings);
      }
    }
  }

  private static void expect(
      ModelFile file, String id, @Nullable String timeToLive, Findings findings) {
    if (timeToLive == null || timeToLive.isBlank()) {
      findings.add(
          file,
          id,
          "has no history time to live",
          "Set 'Time to live' (historyTimeToLive), such as P180D");
    }
  }
}
