package io.mittelpunkt.provisioning.life;

import java.util.Locale;
import java.util.function.ObjIntConsumer;

/**
 * Something that happens to an order.
 *
 * @param what what it is
 * @param which which one of several, or how much; each kind reads it in its own way
 */
record Happening(Kind what, int which) {

  /** What can happen, and how often compared with the rest. */
  enum Kind {
    STEP_RUNS(20, LivingOrder::runStep),
    STEPS_RUN(28, LivingOrder::runSteps),
    ERRAND_RUNS(8, LivingOrder::runErrand),
    TOLD_AGAIN(4, LivingOrder::tellAgain),
    NOTICES_LEAVE(3, (order, n) -> order.sendNotices()),
    TIME_PASSES(8, LivingOrder::letTimePass),
    SYSTEM_CHANGES(6, LivingOrder::changeSystem),
    PLACE_CHANGES(1, LivingOrder::changePlace),
    TRIES_GIVEN(1, LivingOrder::giveTries),
    CUSTOMER_ANSWERS(5, LivingOrder::answer),
    CUSTOMER_CHOOSES(3, LivingOrder::choose),
    CUSTOMER_CONSENTS(6, LivingOrder::consent),
    CUSTOMER_WISHES_A_DAY(3, LivingOrder::wish),
    CUSTOMER_CANCELS(3, LivingOrder::cancel),
    MODEM_ARRIVES(4, LivingOrder::deliver),
    VISIT_GIVEN_BACK(2, (order, n) -> order.giveVisitBack()),
    VISIT_ENDS(4, LivingOrder::endVisit),
    TASK_COMPLETED(12, LivingOrder::completeTask);

    private final int weight;
    private final ObjIntConsumer<LivingOrder> effect;

    Kind(int weight, ObjIntConsumer<LivingOrder> effect) {
      this.weight = weight;
      this.effect = effect;
    }

    int weight() {
      return weight;
    }
  }

  void happenTo(LivingOrder order) {
    what.effect.accept(order, which);
  }

  @Override
  public String toString() {
    return what.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + which;
  }
}
