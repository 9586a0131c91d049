package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.escalation.IdleLimits;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * The limits from {@code idle-limits.dmn}, in its latest version: they hold for running cases too.
 */
@Component
class DmnIdleLimits implements IdleLimits {

  private static final String DECISION = "idle-limits";

  private final DecisionService decisionService;

  DmnIdleLimits(DecisionService decisionService) {
    this.decisionService = decisionService;
  }

  @Override
  public Limits of(String flow, String step) {
    DmnDecisionRuleResult row =
        decisionService
            .evaluateDecisionTableByKey(DECISION, Map.of("flow", flow, "step", step))
            .getSingleResult();
    return new Limits(
        hours(row, "remindAfterHours"), hours(row, "leadAfterHours"), row.getEntry("countedFrom"));
  }

  private static Duration hours(DmnDecisionRuleResult row, String output) {
    return Duration.ofMinutes(Math.round(((Number) row.getEntry(output)).doubleValue() * 60));
  }
}
