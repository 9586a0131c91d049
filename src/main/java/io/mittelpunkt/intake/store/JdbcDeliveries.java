package io.mittelpunkt.intake.store;

import io.mittelpunkt.intake.Attempt;
import io.mittelpunkt.intake.Deliveries;
import io.mittelpunkt.intake.EventDelivery;
import io.mittelpunkt.intake.RenderedEvent;
import io.mittelpunkt.intake.Subscription;
import io.mittelpunkt.shared.MovableClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcDeliveries implements Deliveries {

  private final JdbcClient jdbc;
  private final DeliveryQueue queue;
  private final MovableClock clock;

  JdbcDeliveries(JdbcClient jdbc, DeliveryQueue queue, MovableClock clock) {
    this.jdbc = jdbc;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Subscription subscription, RenderedEvent event) {
    jdbc.sql(
            """
            insert into webhook_delivery
              (id, subscription_id, client_id, order_id, event_id, type, body, state,
               created_at, open_since, next_try_at)
            values (:id, :subscription, :client, :order, :event, :type, :body, 'open',
               :now, :now, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("subscription", subscription.id())
        .param("client", subscription.clientId())
        .param("order", event.orderId())
        .param("event", event.id())
        .param("type", event.type())
        .param("body", event.body())
        .param("now", now())
        .update();
    queue.wake(clock.instant());
  }

  @Override
  public Optional<EventDelivery> take(Set<String> busy, boolean quickOnly) {
    return queue.take(busy, quickOnly);
  }

  @Override
  public void note(EventDelivery delivery, Attempt attempt) {
    queue.note(delivery, attempt);
  }

  @Override
  @Transactional
  public void wake() {
    queue.wake(clock.instant());
  }

  @Override
  public List<EventDelivery> of(String clientId, @Nullable String state, int offset, int limit) {
    return jdbc.sql(
            DeliveryRows.SELECT
                + """
                where d.client_id = :client and (:state::text is null or d.state = :state)
                order by d.seq desc offset :offset limit :limit
                """)
        .param("client", clientId)
        .param("state", state)
        .param("offset", offset)
        .param("limit", limit)
        .query(DeliveryRows::read)
        .list();
  }

  @Override
  public int count(String clientId, @Nullable String state) {
    return jdbc.sql(
            """
            select count(*) from webhook_delivery
            where client_id = :client and (:state::text is null or state = :state)
            """)
        .param("client", clientId)
        .param("state", state)
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<EventDelivery> find(String clientId, UUID id) {
    return jdbc.sql(DeliveryRows.SELECT + "where d.client_id = ? and d.id = ?")
        .params(clientId, id)
        .query(DeliveryRows::read)
        .optional();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean reopen(UUID id) {
    // Who asks for a replay says that his receiver is back.
    jdbc.sql(
            """
            update webhook_subscription set paused_until = null
            where id = (select subscription_id from webhook_delivery where id = ?)
            """)
        .param(id)
        .update();
    int opened =
        jdbc.sql(
                """
                update webhook_delivery set state = 'open', tries = 0, ended_at = null,
                  open_since = :now, next_try_at = :now
                where id = :id and body <> '' and subscription_id in
                  (select s.id from webhook_subscription s where s.ended_at is null)
                """)
            .param("now", now())
            .param("id", id)
            .update();
    queue.wake(clock.instant());
    return opened == 1;
  }

  @Override
  public long countParked() {
    return jdbc.sql(
            """
            select count(*) from webhook_delivery d
            join webhook_subscription s on s.id = d.subscription_id
            where d.state = 'parked' and s.ended_at is null
            """)
        .query(Long.class)
        .single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
