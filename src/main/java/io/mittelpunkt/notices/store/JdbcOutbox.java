package io.mittelpunkt.notices.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.notices.PastNotice;
import io.mittelpunkt.shared.Errands;
import io.mittelpunkt.shared.MovableClock;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcOutbox implements Outbox {

  private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Errands errands;
  private final MovableClock clock;

  JdbcOutbox(JdbcClient jdbc, ObjectMapper json, Errands errands, MovableClock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.errands = errands;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Notice notice) {
    int added =
        jdbc.sql(
                """
                insert into notice
                  (id, key, order_id, customer_id, staff_id, template, parameters, created_at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (key) do nothing
                """)
            .params(
                notice.id(),
                notice.key(),
                notice.orderId(),
                notice.customerId(),
                notice.staffId(),
                notice.template(),
                written(notice.parameters()),
                now())
            .update();
    if (added == 1) {
      errands.leave(OutboxTask.SEND_NOTICE.instance(notice.id().toString()).build());
    }
  }

  @Override
  public Optional<Notice> unsent(UUID id) {
    return jdbc.sql("select * from notice where id = ? and sent_at is null and parked_at is null")
        .param(id)
        .query((row, number) -> notice(row))
        .optional();
  }

  @Override
  public List<Instant> putSince(String orderId, String template, Instant since) {
    return jdbc
        .sql(
            """
            select created_at from notice
            where order_id = ? and template = ? and created_at > ? order by created_at desc
            """)
        .params(orderId, template, since.atOffset(ZoneOffset.UTC))
        .query(OffsetDateTime.class)
        .list()
        .stream()
        .map(OffsetDateTime::toInstant)
        .toList();
  }

  @Override
  public void markSent(UUID id, Channel channel) {
    jdbc.sql("update notice set sent_at = ?, channel = ? where id = ?")
        .params(now(), channel.code(), id)
        .update();
  }

  @Override
  public void park(UUID id) {
    jdbc.sql("update notice set parked_at = ? where id = ?").params(now(), id).update();
  }

  @Override
  public List<PastNotice> toldAbout(String orderId) {
    return jdbc.sql(
            """
            select * from notice where order_id = ? and customer_id is not null
            order by created_at desc, key
            """)
        .param(orderId)
        .query(
            (row, number) ->
                new PastNotice(
                    notice(row),
                    row.getString("channel") == null ? null : Channel.of(row.getString("channel")),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    instant(row, "sent_at"),
                    instant(row, "parked_at")))
        .list();
  }

  @Override
  public boolean anyHeldBackBefore(Notice notice, Predicate<Notice> kind) {
    return jdbc
        .sql(
            """
            select n.* from notice n join notice this on this.id = ?
            where n.customer_id = this.customer_id and n.sent_at is null and n.parked_at is null
              and (n.created_at, n.key) < (this.created_at, this.key)
            """)
        .param(notice.id())
        .query((row, number) -> notice(row))
        .list()
        .stream()
        .anyMatch(kind);
  }

  @Override
  public void drop(UUID id) {
    jdbc.sql("delete from notice where id = ?").param(id).update();
  }

  @Override
  public void forget(String caseId) {
    jdbc.sql("delete from notice where order_id = ? and customer_id is not null")
        .param(caseId)
        .update();
  }

  @Override
  public long countParked() {
    return jdbc.sql("select count(*) from notice where parked_at is not null")
        .query(Long.class)
        .single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private Notice notice(ResultSet row) throws SQLException {
    return new Notice(
        row.getObject("id", UUID.class),
        row.getString("key"),
        row.getString("order_id"),
        row.getString("customer_id"),
        row.getString("staff_id"),
        row.getString("template"),
        read(row.getString("parameters")));
  }

  private String written(Map<String, String> parameters) {
    try {
      return json.writeValueAsString(parameters);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> read(String parameters) {
    try {
      return json.readValue(parameters, PARAMETERS);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
