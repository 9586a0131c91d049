package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.Evidence;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.Undone;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A cancellation and a step that meet: one of them wins, and nothing is left of the other (P13).
 */
class CancelRaceTest extends WalkedOrder {

  @Autowired RequestCancellation requestCancellation;
  @Autowired ConfirmContract confirmContract;
  @Autowired Undone undone;

  @RepeatedTest(5)
  void aLineIsEitherSwitchedOnOrCancelled_P13() throws Exception {
    SteppedOrder order = readyForTheSwitch();
    requestCancellation.request(order.id(), null, "page");

    together(
        List.of(
            () -> runOnce(order, "serviceTask_activateLine"),
            () -> runOnce(order, "event_cancellationAsked")));
    runOut(order);

    assertThat(order.state()).isIn("cancelled", "completed");
    if (order.state().equals("cancelled")) {
      undone.assertNothingIsLeftInTheWorld(order, false);
    }
    undone.assertNothingIsLeftInTheEngine(order);
    assertThat(told.notices(order))
        .filteredOn(List.of("lineActive", "orderCancelled")::contains)
        .hasSize(1);
  }

  @RepeatedTest(5)
  void aPortIsEitherUsedOrGivenBack_P13() throws Exception {
    SteppedOrder order = checked(place("dsl-50"));
    requestCancellation.request(order.id(), null, "page");

    together(
        List.of(
            () -> runOnce(order, "serviceTask_reservePort"),
            () -> runOnce(order, "serviceTask_shipModem"),
            () -> runOnce(order, "event_cancellationAsked")));
    runOut(order);

    assertThat(order.state()).isEqualTo("cancelled");
    undone.assertNothingIsLeftInTheWorld(order, false);
    undone.assertNothingIsLeftInTheEngine(order);
  }

  @RepeatedTest(5)
  void askedForByManyAtOnceItIsOneCancellation_P13() throws Exception {
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").unsigned()));

    together(
        List.of(
            () -> requestCancellation.request(order.id(), null, "page"),
            () -> requestCancellation.request(order.id(), null, "demo-shop"),
            () -> confirmContract.confirm(order.id(), 1, Evidence.signature("S"), "page")));
    world.tell(order.id());
    runOut(order);

    assertThat(order.state()).isEqualTo("cancelled");
    assertThat(order.endsOf("cancel-order")).hasSize(1);
    assertThat(told.notices(order)).containsOnlyOnce("cancellationAsked", "orderCancelled");
    undone.assertNothingIsLeftInTheEngine(order);
  }

  /** One try: whoever loses a race is rolled back, and would be tried again. */
  private void runOnce(SteppedOrder order, String step) {
    for (Job job : order.jobs(step)) {
      try {
        engine.getManagementService().executeJob(job.getId());
      } catch (RuntimeException e) {
        // The other one was faster, which the engine notices in many ways; the end tells all.
      }
    }
  }

  /** What is left to do, in the order in which it comes, the cancellation first. */
  private void runOut(SteppedOrder order) {
    Stream.of(
            "event_cancellationAsked",
            "serviceTask_stopShipment",
            "serviceTask_releasePort",
            "serviceTask_activateLine",
            "serviceTask_testLine")
        .forEach(step -> order.jobs(step).forEach(job -> order.run(step)));
  }

  private static void together(List<Runnable> all) throws Exception {
    CyclicBarrier start = new CyclicBarrier(all.size());
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      List<Future<?>> running =
          all.stream()
              .<Future<?>>map(
                  one ->
                      threads.submit(
                          () -> {
                            start.await();
                            one.run();
                            return null;
                          }))
              .toList();
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
