package io.mittelpunkt.intake.store;

import io.mittelpunkt.intake.Attempt;
import io.mittelpunkt.intake.EventDelivery;
import io.mittelpunkt.shared.Errands;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which delivery is next. Each moment at which one becomes due has an errand of its own, left in
 * the transaction that set the moment; an errand that finds nothing to do costs one query.
 */
@Repository
class DeliveryQueue {

  private final JdbcClient jdbc;
  private final Listening listening;
  private final Errands errands;
  private final MovableClock clock;

  DeliveryQueue(JdbcClient jdbc, Listening listening, Errands errands, MovableClock clock) {
    this.jdbc = jdbc;
    this.listening = listening;
    this.errands = errands;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void wake(Instant at) {
    errands.leave(DeliveryTask.DELIVER_EVENTS.instance(UUID.randomUUID().toString()).build(), at);
  }

  /**
   * The first open one of an order goes first; among orders, whoever was called longest ago. Rows
   * are locked as weakly as an update does, so that a business transaction which adds a delivery
   * does not hide its subscription.
   */
  @Transactional
  Optional<EventDelivery> take(Set<String> busy, boolean quickOnly) {
    Instant now = clock.instant();
    List<String> hosts = new ArrayList<>(busy);
    hosts.add("");
    Optional<EventDelivery> next =
        jdbc.sql(
                DeliveryRows.SELECT
                    + """
                    where d.state = 'open' and d.next_try_at <= :now
                      and coalesce(s.paused_until <= :now, true)
                      and not (s.slow and :quickOnly)
                      and s.host not in (:hosts)
                      and not exists (
                        select 1 from webhook_delivery before
                        where before.subscription_id = d.subscription_id
                          and before.order_id = d.order_id
                          and before.state = 'open' and before.seq < d.seq)
                    order by s.last_tried_at nulls first, d.seq
                    limit 1
                    for no key update skip locked
                    """)
            .param("now", utc(now))
            .param("quickOnly", quickOnly)
            .param("hosts", hosts)
            .query(DeliveryRows::read)
            .optional();
    next.ifPresent(it -> noteTry(it, now));
    return next;
  }

  private void noteTry(EventDelivery delivery, Instant now) {
    Instant again = now.plus(Pauses.afterTries(delivery.tries() + 1));
    jdbc.sql(
            """
            update webhook_delivery set tries = tries + 1, last_tried_at = ?, next_try_at = ?
            where id = ?
            """)
        .params(utc(now), utc(again), delivery.id())
        .update();
    jdbc.sql("update webhook_subscription set last_tried_at = ? where id = ?")
        .params(utc(now), delivery.subscription().id())
        .update();
    wake(again);
  }

  @Transactional
  void note(EventDelivery delivery, Attempt attempt) {
    Instant now = clock.instant();
    listening.lock(delivery.subscription().id());
    jdbc.sql(
            """
            update webhook_delivery set
              last_status = :status, last_fault = :fault,
              state = case when :delivered then 'delivered'
                           when open_since <= :old then 'parked' else state end,
              ended_at = case when :delivered or open_since <= :old then :now::timestamptz end
            where id = :id and state = 'open'
            """)
        .param("status", attempt.status())
        .param("fault", attempt.fault())
        .param("delivered", attempt.delivered())
        .param("old", utc(now.minus(Pauses.GIVE_UP)))
        .param("now", utc(now))
        .param("id", delivery.id())
        .update();
    if (attempt.status() == null) {
      wake(listening.silent(delivery.subscription().id(), attempt, now));
    } else {
      listening.heard(delivery.subscription().id(), attempt, now);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
