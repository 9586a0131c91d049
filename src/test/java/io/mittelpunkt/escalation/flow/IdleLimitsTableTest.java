package io.mittelpunkt.escalation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.DecisionFile;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleLimitsTableTest {

  private final DecisionFile limits = new DecisionFile("escalation/idle-limits");

  @ParameterizedTest
  @CsvSource({
    "provision-order,    receiveTask_awaitDetail,    192, 216, ",
    "provision-order,    userTask_askByPhone,        8,   24,  ",
    "provision-order,    receiveTask_awaitDelivery,  96,  120, ",
    "provision-order,    userTask_repairLine,        4,   8,   ",
    "confirm-contract,   receiveTask_awaitConsent,   264, 288, ",
    "confirm-contract,   userTask_confirmByPhone,    8,   24,  ",
    "choose-alternative, receiveTask_awaitChoice,    192, 216, ",
    "choose-alternative, userTask_clarifyAddress,    8,   24,  ",
    "mend-failed-step,   userTask_mendStep,          2,   6,   ",
    "mend-failed-step,   userTask_settleStep,        2,   6,   ",
    "attend-visit,       receiveTask_awaitWindow,    192, 216, ",
    "attend-visit,       receiveTask_attendVisit,    8,   24,  windowEnd",
    "attend-visit,       userTask_agreeWindow,       8,   24,  ",
    "attend-visit,       userTask_recordOutcome,     2,   6,   windowEnd",
    // A step of another flow that happens to bear the same name is another step.
    "attend-visit,       userTask_repairLine,        8,   24,  ",
    "provision-order,    userTask_recordOutcome,     8,   24,  "
  })
  void eachStepHasItsTimesInHours(
      String flow, String step, double remind, double lead, @Nullable String countedFrom) {
    Map<String, Object> limit = limits.decide(Map.of("flow", flow, "step", step));

    assertThat(limit)
        .containsEntry("remindAfterHours", remind)
        .containsEntry("leadAfterHours", lead)
        .containsEntry("countedFrom", countedFrom)
        .hasSize(3);
  }
}
