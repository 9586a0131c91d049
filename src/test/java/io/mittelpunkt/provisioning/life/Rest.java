package io.mittelpunkt.provisioning.life;

import io.mittelpunkt.provisioning.AlternativeOffers;
import io.mittelpunkt.provisioning.Line;
import io.mittelpunkt.provisioning.Lines;
import io.mittelpunkt.provisioning.life.Cases.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.task.Task;

/** The world works again, everybody does what is sensible, and time passes, until nothing moves. */
final class Rest {

  private static final int ROUNDS = 80;

  private final LivingOrder order;
  private final Cases cases;

  Rest(LivingOrder order) {
    this.order = order;
    this.cases = order.cases();
  }

  /** Lets it come to rest; that it does is the first thing to be proved. */
  void come(Witness witness) {
    order.world().set("network", "ok");
    order.world().set("warehouse", "ok");
    for (int round = 0; round < ROUNDS; round++) {
      order.runErrands();
      if (cases.running().isEmpty()) {
        order.sendNotices();
        return;
      }
      boolean moved = runDue() | completeTasks();
      if (!moved) {
        moveCustomerOrTime();
      }
      witness.look();
    }
    throw new AssertionError(
        "It comes to no rest: " + cases.running() + ", tasks " + cases.tasks());
  }

  private boolean runDue() {
    List<Waiting> due = cases.dueJobs();
    for (Waiting waiting : due) {
      if (cases.jobs().stream()
          .anyMatch(still -> still.job().getId().equals(waiting.job().getId()))) {
        order.story().cameOfIt(cases.run(waiting));
        order.runErrands();
      }
    }
    return !due.isEmpty();
  }

  private boolean completeTasks() {
    List<Task> tasks = cases.tasks();
    if (tasks.isEmpty()) {
      return false;
    }
    order.story().cameOfIt(new Staff(order).completeSensibly(tasks.get(0)));
    return true;
  }

  private void moveCustomerOrTime() {
    Line line = order.bean(Lines.class).of(order.id());
    if (line.shipmentId() != null && line.deliveredAt() == null) {
      order.deliver(0);
    } else if (!order.bean(AlternativeOffers.class).openOf(order.id()).isEmpty()) {
      order.choose(0);
    } else {
      Instant next = cases.nextDue().orElseThrow(() -> new AssertionError("It waits for nothing"));
      order.world().letPass(Duration.between(order.world().now(), next).plusSeconds(1));
      order.story().cameOfIt("time passes, now " + order.world().now());
    }
  }
}
