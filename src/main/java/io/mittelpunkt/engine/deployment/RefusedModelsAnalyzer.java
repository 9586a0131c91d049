package io.mittelpunkt.engine.deployment;

import static java.util.stream.Collectors.joining;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with refused models in a list that a process owner can work through. */
class RefusedModelsAnalyzer extends AbstractFailureAnalyzer<RefusedModels> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, RefusedModels refusal) {
    String list =
        refusal.findings().stream()
            .map(
                finding ->
                    "  processes/%s%n    %s: %s%n    Cure: %s"
                        .formatted(
                            finding.file(), finding.element(), finding.wrong(), finding.cure()))
            .collect(joining(System.lineSeparator()));
    return new FailureAnalysis(
        "The model gate refuses the models:%n%n%s".formatted(list),
        "Mend the models and start again. Nothing was deployed; cases go on with the last set.",
        refusal);
  }
}
