package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.mittelpunkt.support.Round;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the order's process and its customer learn from a technician's taps. */
class TapsOnOrderTest extends WalkedOrder {

  @Autowired RecordTap recordTap;

  private Round round;
  private SteppedOrder order;
  private Visit visit;

  @BeforeEach
  void book() {
    round = Round.today(service);
    order = place("dsl-50");
    visit = round.visit(9, order.row().customerId(), order.id());
  }

  @Test
  void theProcessIsToldThatHeSetOutAndThatTheVisitIsOver() {
    tap(TapKind.ON_THE_WAY);
    assertThat(told()).containsExactly("scheduling.technicianSetOut");

    tap(TapKind.ARRIVED);
    tap(TapKind.DONE);
    assertThat(told()).containsExactly("scheduling.technicianSetOut", "scheduling.visitEnded");
  }

  @Test
  void theCustomersStorySaysThatTheTechnicianIsThere() {
    tap(TapKind.ARRIVED);

    assertThat(order.journal()).endsWith("technicianArrived");
  }

  @Test
  void whatChangesNothingIsToldToNobody() {
    tap(TapKind.DONE);
    List<String> before = told();

    tap(TapKind.DONE);
    tap(TapKind.ON_THE_WAY);
    tap(TapKind.ARRIVED);

    assertThat(told()).isEqualTo(before);
    assertThat(order.journal()).doesNotContain("technicianArrived");
  }

  @Test
  void aPlanThatIsBeingMadeLearnsThatTheDayChanged() {
    long before = version();

    tap(TapKind.ON_THE_WAY);
    long after = version();
    tap(TapKind.ON_THE_WAY);

    assertThat(after).isGreaterThan(before);
    assertThat(version()).isEqualTo(after);
  }

  private long version() {
    return service.getBean(DayBook.class).lock(round.region().territory().id(), round.day());
  }

  private void tap(TapKind kind) {
    recordTap.record(
        new Tap(
            UUID.randomUUID().toString(), visit.id(), round.technician(), kind, null, round.now()));
  }

  /** What was left for the order's process, by the message's name. */
  private List<String> told() {
    return world.planned("tell-case", order.id()).stream()
        .map(TaskInstance::getId)
        .map(id -> id.split(":", 2)[0])
        .filter(message -> message.startsWith("scheduling."))
        .sorted()
        .toList();
  }
}
