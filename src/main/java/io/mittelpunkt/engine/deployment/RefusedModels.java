package io.mittelpunkt.engine.deployment;

import static java.util.stream.Collectors.joining;

import io.mittelpunkt.engine.gate.Finding;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/** A model set that the gate does not let through. Nothing of it was deployed. */
public class RefusedModels extends BadUserRequestException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  RefusedModels(List<Finding> findings) {
    super(
        findings.stream()
            .map(Finding::toString)
            .collect(joining("\n", "The model gate refuses this set of models:\n", "")));
    this.findings = findings;
  }

  /** Why, each with file, element and cure. */
  public List<Finding> findings() {
    return findings;
  }
}
