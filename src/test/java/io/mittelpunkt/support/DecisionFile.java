package io.mittelpunkt.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** A decision table as it is drawn, decided without the service. */
public final class DecisionFile {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final DmnDecision decision;

  public DecisionFile(String path) {
    Path file = Path.of("processes").resolve(path + ".dmn");
    try (InputStream table = Files.newInputStream(file)) {
      this.decision =
          ENGINE.parseDecision(file.getFileName().toString().replace(".dmn", ""), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row that applies, by output; null where none does. */
  public @Nullable Map<String, Object> decide(Map<String, Object> inputs) {
    DmnDecisionTableResult rows = ENGINE.evaluateDecisionTable(decision, inputs);
    return rows.isEmpty() ? null : rows.getSingleResult().getEntryMap();
  }
}
