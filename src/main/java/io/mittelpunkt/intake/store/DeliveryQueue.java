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
  private final Errands errands;
  private final MovableClock clock;

  DeliveryQueue(JdbcClient jdbc, Errands errands, MovableClock clock) {
    this.jdbc = jdbc;
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
    // The subscription before its deliveries, as whoever ends it does.
    jdbc.sql("select id from webhook_subscription where id = ? for no key update")
        .param(delivery.subscription().id())
        .query(String.class)
        .single();
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
      leaveAlone(delivery.subscription().id(), attempt, now);
    } else {
      heard(delivery.subscription().id(), attempt, now);
    }
  }

  /** A receiver that is silent is so for all events: one try then tells for all of them. */
  private void leaveAlone(String subscription, Attempt attempt, Instant now) {
    int silences =
        jdbc.sql(
                """
                update webhook_subscription set silences = silences + 1, slow = ?
                where id = ? returning silences
                """)
            .params(attempt.slow(), subscription)
            .query(Integer.class)
            .single();
    Instant until = now.plus(Pauses.afterSilences(silences));
    jdbc.sql("update webhook_subscription set paused_until = ? where id = ?")
        .params(utc(until), subscription)
        .update();
    jdbc.sql(
            """
            update webhook_delivery
            set state = 'parked', last_fault = coalesce(last_fault, ?), ended_at = ?
            where subscription_id = ? and state = 'open' and open_since <= ?
            """)
        .params(attempt.fault(), utc(now), subscription, utc(now.minus(Pauses.GIVE_UP)))
        .update();
    wake(until);
  }

  /** Whoever speaks again after a silence hears at once of all that waited for it. */
  private void heard(String subscription, Attempt attempt, Instant now) {
    int back =
        jdbc.sql(
                """
                update webhook_subscription set silences = 0, paused_until = null, slow = false
                where id = ? and silences > 0
                """)
            .param(subscription)
            .update();
    if (back == 1 && attempt.delivered()) {
      jdbc.sql(
              """
              update webhook_delivery set next_try_at = ?
              where subscription_id = ? and state = 'open'
              """)
          .params(utc(now), subscription)
          .update();
    }
    jdbc.sql("update webhook_subscription set slow = ? where id = ?")
        .params(attempt.slow(), subscription)
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
