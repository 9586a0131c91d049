package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.BuildRules;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The rules from {@code visit-needed.dmn} and {@code promise-lead-time.dmn}, in their latest
 * version: whoever asks has no case yet that one could be bound to.
 */
@Component
class DmnBuildRules implements BuildRules {

  private final DecisionService decisionService;

  DmnBuildRules(@Lazy DecisionService decisionService) {
    this.decisionService = decisionService;
  }

  @Override
  public boolean visitNeeded(String offeringId, boolean lineThere) {
    return decide("visit-needed", Map.of("offeringId", offeringId, "lineThere", lineThere));
  }

  @Override
  public int leadWorkingDays(boolean visitNeeded) {
    Number days = decide("promise-lead-time", Map.of("visitNeeded", visitNeeded));
    return days.intValue();
  }

  private <T> T decide(String decision, Map<String, Object> facts) {
    return decisionService.evaluateDecisionTableByKey(decision, facts).getSingleEntry();
  }
}
