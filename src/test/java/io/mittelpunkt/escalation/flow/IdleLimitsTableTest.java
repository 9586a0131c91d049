package io.mittelpunkt.escalation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.DecisionFile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleLimitsTableTest {

  private final DecisionFile limits = new DecisionFile("escalation/idle-limits");

  @ParameterizedTest
  @CsvSource({
    "provision-order,  receiveTask_awaitDetail,   192, 216",
    "provision-order,  userTask_askByPhone,        8, 24",
    "provision-order,  receiveTask_awaitDelivery, 96, 120",
    "provision-order,  userTask_repairLine,        4, 8",
    "provision-order,  userTask_clarifyAddress,    8, 24",
    "mend-failed-step, userTask_mendStep,          2, 6",
    "mend-failed-step, userTask_settleStep,        2, 6",
    "attend-visit,     userTask_agreeWindow,       8, 24",
    // A step of another flow that happens to bear the same name is another step.
    "attend-visit,     userTask_repairLine,        8, 24"
  })
  void eachStepHasItsTimesInHours(String flow, String step, double remind, double lead) {
    assertThat(limits.decide(Map.of("flow", flow, "step", step)))
        .containsOnly(Map.entry("remindAfterHours", remind), Map.entry("leadAfterHours", lead));
  }
}
