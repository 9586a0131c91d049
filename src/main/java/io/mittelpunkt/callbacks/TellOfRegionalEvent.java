package io.mittelpunkt.callbacks;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEventDeclared;
import io.mittelpunkt.customers.RegionalEventEnded;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.notices.HeldBackNotices;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A storm rages in a region: whoever waits for a call of its team is told before he wonders, once
 * an event, and the calls that nobody has taken are routed anew, now to the neighbouring teams too.
 * When it is over before its time they are routed once more.
 */
@Component
class TellOfRegionalEvent implements HeldBackNotices {

  static final String TEMPLATE = "callbackRegionalEvent";

  private final Callbacks callbacks;
  private final CallbackProcess process;
  private final RegionalEvents regionalEvents;
  private final Outbox outbox;
  private final MovableClock clock;

  TellOfRegionalEvent(
      Callbacks callbacks,
      CallbackProcess process,
      RegionalEvents regionalEvents,
      Outbox outbox,
      MovableClock clock) {
    this.callbacks = callbacks;
    this.process = process;
    this.regionalEvents = regionalEvents;
    this.outbox = outbox;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void declared(RegionalEventDeclared declared) {
    List<Callback> waiting = waiting(declared.event());
    waiting.forEach(it -> tell(it, declared.event()));
    waiting.forEach(it -> process.routeAnew(it.id()));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void ended(RegionalEventEnded ended) {
    waiting(ended.event()).forEach(it -> process.routeAnew(it.id()));
  }

  /**
   * The next one first. A call promised for a day after the storm is none of its business; who
   * waits for one whose time is over was told of that, and others may call him already.
   */
  private List<Callback> waiting(RegionalEvent event) {
    Instant now = clock.instant();
    return callbacks.untakenIn(event.territoryId()).stream()
        .filter(it -> it.promise().slot().to().isAfter(now))
        .filter(it -> it.promise().slot().from().isBefore(event.during().to()))
        .sorted(Comparator.comparing(it -> it.promise().slot().from()))
        .toList();
  }

  /** The key is the customer's: who waits for two calls is told once. */
  private void tell(Callback callback, RegionalEvent event) {
    outbox.put(
        Notice.toCustomer(
            event.id() + ":call:" + callback.customerId(),
            callback.id(),
            callback.customerId(),
            "callbackRegionalEvent",
            Map.of(
                "reason", "regional." + event.kind(),
                "event", event.id(),
                "fromAt", callback.promise().slot().from().toString())));
  }

  /** One that waited for the morning: whoever was called meanwhile need not hear it. */
  @Override
  public boolean stillTrue(Notice notice) {
    return !notice.template().equals(TEMPLATE)
        || callbacks
                .find(notice.orderId())
                .filter(it -> it.state() == Callback.State.OPEN && it.progress().takenBy() == null)
                .isPresent()
            && regionalEvents
                .find(notice.parameters().get("event"))
                .filter(it -> it.during().to().isAfter(clock.instant()))
                .isPresent();
  }
}
