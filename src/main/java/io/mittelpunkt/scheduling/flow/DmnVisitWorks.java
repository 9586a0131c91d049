package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.VisitWork;
import io.mittelpunkt.scheduling.VisitWorks;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads {@code visit-work} in its latest version: windows are also searched before any order. */
@Component
class DmnVisitWorks implements VisitWorks {

  private final DecisionService decisions;

  DmnVisitWorks(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public VisitWork of(String kind, @Nullable String offeringId) {
    DmnDecisionRuleResult answer =
        decisions
            .evaluateDecisionTableByKey(
                "visit-work",
                Variables.createVariables()
                    .putValue("work", kind)
                    .putValue("offeringId", offeringId))
            .getSingleResult();
    Map<String, Object> values = answer.getEntryMap();
    return new VisitWork(
        kind,
        skills(String.valueOf(values.get("skills"))),
        Duration.ofMinutes(((Number) values.get("expectedMinutes")).longValue()),
        Duration.ofMinutes(((Number) values.get("spreadMinutes")).longValue()),
        1,
        null,
        null);
  }

  private static Set<String> skills(String listed) {
    return Arrays.stream(listed.split(","))
        .map(String::strip)
        .filter(skill -> !skill.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
