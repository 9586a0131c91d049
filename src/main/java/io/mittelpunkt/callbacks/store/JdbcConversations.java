package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.AttachmentInfo;
import io.mittelpunkt.callbacks.Conversation;
import io.mittelpunkt.callbacks.Conversations;
import io.mittelpunkt.callbacks.StoredAttachment;
import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConversations implements Conversations {

  private final JdbcClient jdbc;
  private final MovableClock clock;
  private final ThreadRows rows;

  JdbcConversations(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.rows = new ThreadRows(jdbc);
  }

  @Override
  public Conversation ofCustomer(String customerId) {
    return openOf(customerId)
        .orElseGet(
            () -> {
              jdbc.sql(
                      """
                      insert into conversation (id, customer_id, opened_at) values (?, ?, ?)
                      on conflict (customer_id) do nothing
                      """)
                  .params(Ids.next(Conversation.PREFIX), customerId, utc(clock.instant()))
                  .update();
              return openOf(customerId).orElseThrow();
            });
  }

  @Override
  public Optional<Conversation> openOf(String customerId) {
    return select("where customer_id = ?", customerId);
  }

  @Override
  public Optional<Conversation> find(String id) {
    return select("where id = ?", id);
  }

  @Override
  public Conversation lock(String id) {
    return select("where id = ? for update", id)
        .orElseThrow(() -> new IllegalStateException("No conversation " + id));
  }

  @Override
  public List<ThreadMessage> messages(String conversationId, int newest) {
    return rows.messages(
        """
        where id in (
          select id from thread_message where conversation_id = ? order by number desc limit ?)
        order by number
        """,
        conversationId,
        newest);
  }

  @Override
  public Optional<ThreadMessage> message(String id) {
    return rows.messages("where id = ?", id).stream().findFirst();
  }

  @Override
  public void add(String conversationId, ThreadMessage it, List<StoredAttachment> files) {
    jdbc.sql(
            """
            insert into thread_message
              (id, conversation_id, incoming, via, agent_id, agent_name, sender, body, question, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            it.id(),
            conversationId,
            it.incoming(),
            it.via(),
            it.agentId(),
            it.agentName(),
            it.sender(),
            it.body(),
            it.question(),
            utc(it.at()))
        .update();
    for (StoredAttachment file : files) {
      AttachmentInfo info = file.info();
      jdbc.sql(
              """
              insert into attachment (id, message_id, name, media_type, content)
              values (?, ?, ?, ?, ?)
              """)
          .params(info.id(), it.id(), info.name(), info.mediaType(), file.content())
          .update();
    }
  }

  @Override
  public void setWaitsSince(String id, @Nullable Instant since) {
    jdbc.sql("update conversation set waits_since = ? where id = ?")
        .params(since == null ? null : utc(since), id)
        .update();
  }

  @Override
  public Optional<Instant> unseenSince(String conversationId, @Nullable String seen) {
    return jdbc.sql(
            """
            select at from thread_message
            where conversation_id = :thread and incoming and question and number > coalesce(
              (select number from thread_message
                where id = cast(:seen as text) and conversation_id = :thread),
              (select min(number) from thread_message
                where conversation_id = :thread and incoming and question
                  and at >= (select waits_since from conversation where id = :thread)))
            order by number limit 1
            """)
        .param("thread", conversationId)
        .param("seen", seen)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public int countSince(String conversationId, Instant after) {
    return jdbc.sql(
            "select count(*) from thread_message where conversation_id = ? and incoming and at > ?")
        .params(conversationId, utc(after))
        .query(Integer.class)
        .single();
  }

  @Override
  public int countMailsSince(String conversationId, Instant after) {
    return jdbc.sql(
            """
            select count(*) from thread_message
            where conversation_id = ? and incoming and via = 'mail' and at > ?
            """)
        .params(conversationId, utc(after))
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<StoredAttachment> attachment(String id) {
    return rows.attachment(id);
  }

  private Optional<Conversation> select(String condition, Object parameter) {
    return jdbc.sql("select * from conversation " + condition)
        .param(parameter)
        .query((row, number) -> conversation(row))
        .optional();
  }

  private static Conversation conversation(ResultSet row) throws SQLException {
    OffsetDateTime waits = row.getObject("waits_since", OffsetDateTime.class);
    return new Conversation(
        row.getString("id"),
        row.getString("customer_id"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        waits == null ? null : waits.toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
